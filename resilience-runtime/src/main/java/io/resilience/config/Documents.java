package io.resilience.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all sources say, weakest first. */
final class Documents {
    private final List<Document> documents;
    private final List<NamedDocument> files;
    private final List<Layer> defaults;
    private final Layer switches;
    private final Profiles profiles;

    /** {@code ofFiles} are those of {@code weakestFirst} that may change. */
    Documents(List<Document> weakestFirst, List<NamedDocument> ofFiles) {
        documents = List.copyOf(weakestFirst);
        files = List.copyOf(ofFiles);
        defaults = layers(Document::defaults);
        switches = readSwitches();
        profiles = new Profiles(documents);
    }

    /** Those that may change while the program runs. */
    List<NamedDocument> files() {
        return files;
    }

    List<Layer> defaults() {
        return defaults;
    }

    /** The switches of the whole program, which are stronger than all else. */
    Layer switches() {
        return switches;
    }

    Profiles profiles() {
        return profiles;
    }

    List<Layer> service(String service) {
        return layers(document -> document.service(service));
    }

    List<Layer> operation(String service, String operation) {
        return layers(document -> document.operation(service, operation));
    }

    /** A setting of the whole program. */
    <T> Stated<T> program(Setting<T> setting) {
        Stated<T> won = null;
        for (Document document : documents) {
            Stated<T> stated = document.program().stated(setting);
            won = stated == null ? won : stated;
        }
        return won == null ? setting.untouched() : won;
    }

    /** The services that any source names, with their operations. */
    Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new TreeMap<>();
        for (Document document : documents) {
            document.services()
                    .forEach((service, section) -> named.computeIfAbsent(service, key -> new TreeSet<>())
                            .addAll(section.operations().keySet()));
        }
        return named;
    }

    List<NamedSection> unused(Map<String, ? extends Set<String>> known) {
        return documents.stream()
                .flatMap(document -> document.unused(known).stream())
                .toList();
    }

    private List<Layer> layers(Function<Document, Layer> each) {
        List<Layer> layers = new ArrayList<>(2);
        for (Document document : documents) {
            Layer layer = each.apply(document);
            if (!layer.isEmpty()) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private Layer readSwitches() {
        LayerDraft draft = new LayerDraft(Origin.SWITCH, new ArrayList<>());
        Stated<Boolean> all = program(Catalogue.ALL_ENABLED);
        if (!all.value()) {
            draft.put(Catalogue.ENABLED, false, all.place());
        }
        Stated<Boolean> policies = program(Catalogue.POLICIES_ENABLED);
        if (!policies.value()) {
            Stream.of(Group.values())
                    .filter(group -> !group.recovers())
                    .forEach(group -> draft.put(Catalogue.switchOf(group), false, policies.place()));
        }
        return draft.layer();
    }
}
