package io.resilience.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Arguments that must not reach the operation, made from good ones. */
final class Hostility {
    /** Classes that payloads name: what attacks on deserialisers use, what is on this class path, and names like the declared one. */
    static final List<String> NAMES = List.of(
            "com.sun.rowset.JdbcRowSetImpl",
            "com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl",
            "javax.naming.InitialContext",
            "javax.naming.ldap.Rdn",
            "javax.script.ScriptEngineManager",
            "javax.management.BadAttributeValueExpException",
            "javax.swing.JEditorPane",
            "java.net.URLClassLoader",
            "java.rmi.server.UnicastRemoteObject",
            "java.util.logging.FileHandler",
            "java.beans.EventHandler",
            "java.lang.ProcessBuilder",
            "com.sun.org.apache.bcel.internal.util.ClassLoader",
            "javax.imageio.ImageIO$ContainsFilter",
            "javax.activation.DataHandler",
            "sun.rmi.server.UnicastRef",
            "com.sun.jndi.rmi.registry.BindingEnumeration",
            "org.apache.commons.configuration.JNDIConfiguration",
            "org.apache.xbean.propertyeditor.JndiConverter",
            "org.hibernate.jmx.StatisticsService",
            "net.sf.ehcache.transaction.manager.DefaultTransactionManagerLookup",
            "org.apache.commons.collections.functors.InvokerTransformer",
            "org.apache.commons.dbcp2.BasicDataSource",
            "org.springframework.context.support.ClassPathXmlApplicationContext",
            "org.springframework.beans.factory.config.PropertyPathFactoryBean",
            "ch.qos.logback.core.db.JNDIConnectionSource",
            "com.mchange.v2.c3p0.JndiRefForwardingDataSource",
            "com.zaxxer.hikari.HikariConfig",
            "org.sqlite.SQLiteDataSource",
            "org.postgresql.ds.PGSimpleDataSource",
            "org.mariadb.jdbc.MariaDbPoolDataSource",
            "io.resilience.durability.bait.Bait",
            "io.resilience.durability.child.ParcelBomb",
            "io.resilience.durability.child.more.Parcel");

    private static final List<String> TEMPLATES = List.of(
            "[\"k\", [\"NAME\", {}]]",
            "[\"k\", [\"NAME\", PARCEL]]",
            "[\"k\", [\"NAME\"]]",
            "[\"k\", \"NAME\"]",
            "[\"k\", {\"@class\": \"NAME\"}]",
            "[\"k\", {\"object\": [\"NAME\", {}]}]",
            "[\"k\", {\"number\": [\"NAME\", 1]}]",
            "[\"k\", {\"number\": {\"@class\": \"NAME\"}}]",
            "[\"k\", {\"label\": [\"NAME\", {}]}]",
            "[\"k\", {\"label\": {\"@class\": \"NAME\"}}]",
            "[\"k\", {\"limit\": [\"NAME\", 1]}]",
            "[\"k\", {\"limit\": {\"@class\": \"NAME\"}}]",
            "[\"k\", {\"notes\": [\"NAME\", [{}]]}]",
            "[\"k\", {\"notes\": [[\"NAME\", {}]]}]",
            "[\"k\", {\"notes\": {\"@class\": \"NAME\"}}]",
            "[[\"NAME\", {}], PARCEL]",
            "[{\"@class\": \"NAME\"}, PARCEL]",
            "[\"NAME\", {}]",
            "[[\"k\", [\"NAME\", {}]]]",
            "[\"java.util.ArrayList\", [[\"NAME\", {}]]]",
            "{\"@class\": \"NAME\"}",
            "{\"c\": \"NAME\", \"m\": \"deliver\", \"a\": []}");

    /** Where JSON libraries have looked for a class's name. */
    private static final List<String> TYPE_PROPERTIES =
            List.of("@class", "@type", "@c", "class", "type", "__type", "$type");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "true",
            "17",
            "\"text\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[\"k\"]",
            "[\"k\", null]",
            "[\"k\", 1]",
            "[\"k\", true]",
            "[\"k\", \"\"]",
            "[\"k\", []]",
            "[\"k\", {}]",
            "[\"k\", PARCEL, PARCEL]",
            "[PARCEL]",
            "[PARCEL, \"k\"]",
            "['k', PARCEL]",
            "[\"k\" PARCEL]",
            "[\"k\", PARCEL",
            "[\"k\",, PARCEL]",
            "[\"k\", PARCEL,]",
            "[\"k\", PARCEL]]",
            "[\"k\", PARCEL] [\"k\", PARCEL]",
            "[\"k\", PARCEL] null",
            "[\"k\", PARCEL] {",
            "[\"k\", PARCEL]x",
            "[\"k\", PARCEL] /* */",
            "/* */ [\"k\", PARCEL, 1]",
            "[\"k\", {\"number\": 1e999999}]",
            "[\"k\", {\"number\": 99999999999999}]",
            "[\"k\", {\"number\": NaN}]",
            "[\"k\", {\"number\": \"one\"}]",
            "[\"k\", {\"number\": 1.5}]",
            "[\"k\", {\"number\": 00}]",
            "[\"k\", {\"number\": 1, \"limit\": \"soon\"}]",
            "[\"k\", {\"number\": 1, \"limit\": \"P99999999999999999999D\"}]",
            "[\"k\", {\"number\": 1, \"notes\": \"none\"}]",
            "[\"k\", {\"number\": 1, \"notes\": [null]}]",
            "[\"k\", {\"number\": 1, \"label\": \"\\uZZZZ\"}]",
            "[\"k\", {\"number\": 1, \"label\": \"\u0001\"}]",
            "\uFEFF[\"k\", PARCEL, 1]",
            "<parcel/>",
            "---\n- k\n",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "%s%s%n",
            "${jndi:ldap://localhost/a}");

    private static final int BROKEN = 150;
    private static final int DEPTH = 10_000;
    private static final int LONG = 10_000_000;

    /** Both still below the limit of the whole. */
    private static final int TEXT = 66_000;

    private static final int NODES = 40_000;

    private Hostility() {}

    /** At least a thousand of them; {@code good} is the JSON of a call's key and parcel. */
    static List<String> of(String good, Random random) {
        String parcel = good.substring(good.indexOf('{'), good.lastIndexOf('}') + 1);
        List<String> all = new ArrayList<>();
        NAMES.forEach(name ->
                TEMPLATES.forEach(template -> all.add(filled(template, parcel).replace("NAME", name))));
        ODD.forEach(template -> all.add(filled(template, parcel)));
        all.addAll(named(good));
        for (int length = 1; length < good.length(); length++) {
            all.add(good.substring(0, length));
        }
        for (int i = 0; i < BROKEN; i++) {
            all.add(broken(good, random));
        }
        all.add("[".repeat(DEPTH));
        all.add("[".repeat(DEPTH) + "]".repeat(DEPTH));
        all.add("[\"k\", " + "{\"number\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH) + "]");
        all.add("[\"k\", {\"notes\": " + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "}]");
        all.add("[\"k\", {\"label\": \"" + "x".repeat(LONG) + "\"}]");
        all.add("[\"k\", [" + "0,".repeat(LONG / 2) + "0]]");
        all.add(inserted(good, "\"label\":\"", "x".repeat(TEXT)));
        all.add(inserted(good, "\"notes\":[", "\"\",".repeat(NODES)));
        all.add("[\"k\", {\"number\": " + "9".repeat(LONG / 10) + "}]");
        return all;
    }

    /** Good arguments but for one more property, which names a class. */
    private static List<String> named(String good) {
        int open = good.indexOf('{') + 1;
        int close = good.lastIndexOf('}');
        List<String> all = new ArrayList<>();
        NAMES.forEach(name -> TYPE_PROPERTIES.forEach(property -> {
            String named = "\"" + property + "\": \"" + name + "\"";
            all.add(good.substring(0, open) + named + ", " + good.substring(open));
            all.add(good.substring(0, close) + ", " + named + good.substring(close));
        }));
        return all;
    }

    private static String inserted(String good, String before, String more) {
        int at = good.indexOf(before) + before.length();
        if (at < before.length()) {
            throw new IllegalStateException(before + " is not in " + good);
        }
        return good.substring(0, at) + more + good.substring(at);
    }

    private static String filled(String template, String parcel) {
        return template.replace("PARCEL", parcel).replace("INNER", parcel.substring(1, parcel.length() - 1));
    }

    /** With a structural character gone, whichever it is. */
    private static String broken(String good, Random random) {
        int at = random.nextInt(good.length());
        while ("[]{}:,\"".indexOf(good.charAt(at)) < 0) {
            at = (at + 1) % good.length();
        }
        return good.substring(0, at) + good.substring(at + 1);
    }
}
