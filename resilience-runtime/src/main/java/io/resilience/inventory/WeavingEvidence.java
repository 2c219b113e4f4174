package io.resilience.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.config.AnnotationReader;
import io.resilience.woven.AnnotatedIndex;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import io.resilience.woven.WeavingReceipt;
import io.resilience.woven.WovenMarks;
import io.resilience.woven.WovenMarks.InClassFile;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the class path says of guards; read once for each class loader.
 *
 * @param receipts what weavers say that they have guarded
 * @param woven what is woven; for a method of a receipt its class file says so, for any other its loaded class
 * @param missing what is annotated or in a receipt, and not woven
 * @param bare what is woven and has no annotations any more
 */
record WeavingEvidence(
        SortedMap<MethodLine, Route> receipts,
        Map<MethodLine, Route> woven,
        Set<MethodLine> missing,
        Set<MethodLine> bare) {
    /** It holds names only, so a class loader can go. */
    private static final Cache<ClassLoader, WeavingEvidence> READ =
            Caffeine.newBuilder().weakKeys().build();

    static WeavingEvidence of(ClassLoader loader) {
        return READ.get(loader, WeavingEvidence::read);
    }

    private static WeavingEvidence read(ClassLoader loader) {
        SortedMap<MethodLine, Route> receipts = WeavingReceipt.read(loader).routes();
        Map<MethodLine, Route> woven = new TreeMap<>();
        Set<MethodLine> missing = new LinkedHashSet<>();
        Set<MethodLine> bare = new LinkedHashSet<>();
        Map<String, InClassFile> files = new HashMap<>();
        receipts.forEach((method, route) -> {
            InClassFile file = files.computeIfAbsent(method.type(), type -> InClassFile.of(loader, type));
            if (!file.bears(method)) {
                look(loader, method, woven, missing);
            } else {
                woven.put(method, route);
                if (!file.isAnnotated() && isBare(find(loader, method))) {
                    bare.add(method);
                }
            }
        });
        for (MethodLine method : AnnotatedIndex.read(loader)) {
            if (!receipts.containsKey(method)) {
                look(loader, method, woven, missing);
            }
        }
        return new WeavingEvidence(receipts, woven, missing, bare);
    }

    private static boolean isBare(@Nullable Method method) {
        return method != null && AnnotationReader.lostAll(method);
    }

    boolean isFlawless() {
        return missing.isEmpty() && bare.isEmpty();
    }

    /** A method or class that is no longer there needs no guard. */
    private static void look(
            ClassLoader loader, MethodLine line, Map<MethodLine, Route> woven, Set<MethodLine> missing) {
        Method method = find(loader, line);
        Route route = method == null ? null : WovenMarks.of(method);
        if (route != null) {
            woven.put(line, route);
        } else if (method != null) {
            missing.add(line);
        }
    }

    /** The method of a line, its class loaded and not initialized; null if there is none, or something that it needs is missing. */
    static @Nullable Method find(ClassLoader loader, MethodLine line) {
        try {
            return line.in(Class.forName(line.type(), false, loader));
        } catch (ClassNotFoundException | LinkageError gone) {
            return null;
        }
    }
}
