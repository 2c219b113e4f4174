package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML read as a tree of texts with their places: no types, no aliases, no key twice, at most 1 MiB. */
final class YamlText {
    static final int LARGEST = 1 << 20;
    private static final Set<Tag> READ =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ);
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.$/-]+( [A-Za-z0-9_.$/-]+)*");

    private final Function<Mark, String> place;
    private final Collection<Problem> problems;

    private YamlText(Function<Mark, String> place, Collection<Problem> problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The content of a file, null if it is empty or can't be read; places are {@code name:line}. */
    static @Nullable Raw file(String name, String text, Collection<Problem> problems) {
        return new YamlText(mark -> name + ":" + (mark.getLine() + 1), problems).read(text, name);
    }

    /** A list given as text that is not a file; an {@link InvalidSettingException} says what is wrong. */
    static Raw value(String text) {
        List<Problem> problems = new ArrayList<>();
        Raw raw = new YamlText(mark -> "at character " + (mark.getIndex() + 1), problems).read(text, "the text");
        if (raw == null || !problems.isEmpty()) {
            throw new InvalidSettingException(
                    ProblemKind.YAML_UNREADABLE,
                    "'" + text + "' is not a YAML list: "
                            + problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")),
                    "");
        }
        return raw;
    }

    private @Nullable Raw read(String text, String name) {
        try {
            Node root = yaml().compose(new StringReader(text));
            return root == null ? null : new Tree().raw(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problem(
                    mark == null ? name : place.apply(mark),
                    "not YAML: " + e.getProblem(),
                    "check indentation, quotes and brackets");
        } catch (YAMLException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problem(name, "not YAML: " + reason, "");
        }
        return null;
    }

    private void problem(String where, String cause, String remedy) {
        problems.add(Problem.of(ProblemKind.YAML_UNREADABLE, where, cause, remedy));
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(20);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver());
    }

    /** Text as it must stand within a YAML list. */
    static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }

    /** One pass over the nodes of a document. */
    private final class Tree {
        private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Raw raw(Node node) {
            String where = place.apply(node.getStartMark());
            if (!seen.add(node)) {
                problem(where, "aliases (*name) are not read", "share settings by a profile");
                return new Raw.Nothing(where);
            }
            if (!READ.contains(node.getTag())) {
                problem(where, "the tag " + node.getTag() + " is not read", "write the plain value");
                return new Raw.Nothing(where);
            }
            if (node instanceof SequenceNode list) {
                return new Raw.Items(list.getValue().stream().map(this::raw).toList(), where);
            }
            if (node instanceof MappingNode map) {
                return fields(map, where);
            }
            return Tag.NULL.equals(node.getTag())
                    ? new Raw.Nothing(where)
                    : new Raw.Text(((ScalarNode) node).getValue(), where);
        }

        private Raw fields(MappingNode map, String where) {
            List<Raw.Field> fields = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (NodeTuple tuple : map.getValue()) {
                String at = place.apply(tuple.getKeyNode().getStartMark());
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    problem(at, "a key is a list or a group", "write a plain name");
                } else if (!keys.add(key.getValue())) {
                    problem(at, "the key '" + key.getValue() + "' stands twice", "keep one of them");
                } else {
                    fields.add(new Raw.Field(key.getValue(), raw(tuple.getValueNode()), at));
                }
            }
            return new Raw.Fields(fields, where);
        }
    }
}
