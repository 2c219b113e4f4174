package io.resilience.config;

import io.resilience.policy.FallbackPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the layers of one operation over each other, weakest first, and makes its policies. */
final class Lookup {
    private final List<Document> documents;
    private final LiveSettings live;
    private final Collection<String> problems;

    Lookup(List<Document> documents, LiveSettings live, Collection<String> problems) {
        this.documents = documents;
        this.live = live;
        this.problems = problems;
    }

    Collection<String> problems() {
        return problems;
    }

    Profiles profiles() {
        return new Profiles(documents);
    }

    Effective of(GuardedMethod guarded) {
        Values values = values(guarded.service(), guarded.operation(), guarded.settings());
        List<String> warnings = new ArrayList<>();
        if (guarded.method().getReturnType() == void.class) {
            dropRemembered(values, guarded.method(), warnings);
        }
        checkKey(values, guarded.method());
        return assembly(guarded.service() + "/" + guarded.operation(), values).effective(warnings);
    }

    Effective of(String service, String operation, @Nullable String profile) {
        LayerDraft asked = new LayerDraft(Origin.ANNOTATION, problems);
        if (profile != null) {
            asked.put(Catalogue.PROFILE, profile, "the call of " + service + "/" + operation);
        }
        Values values = values(service, operation, asked.layer()).orBreaker();
        String subject = operation.equals("*") ? "service " + service : service + "/" + operation;
        return assembly(subject, values).effective(List.of());
    }

    Effective ofProfile(String name) {
        List<Layer> layers = defaults();
        layers.addAll(profiles().layers(new Stated<>(name, Origin.PROFILE, "profile " + name), problems));
        return assembly("profile " + name, Values.of(layers)).effective(List.of());
    }

    private Assembly assembly(String subject, Values values) {
        return new Assembly(subject, values, problems);
    }

    private Values values(String service, String operation, Layer annotations) {
        List<Layer> stronger = new ArrayList<>();
        documents.forEach(document -> stronger.add(document.service(service)));
        stronger.add(annotations);
        documents.forEach(document -> stronger.add(document.operation(service, operation)));
        stronger.addAll(live.layers(service, operation));
        List<Layer> layers = defaults();
        Stated<String> profile = Values.of(
                        Stream.concat(layers.stream(), stronger.stream()).toList())
                .stated(Catalogue.PROFILE);
        if (profile != null) {
            layers.addAll(profiles().layers(profile, problems));
        }
        layers.addAll(stronger);
        layers.add(switches());
        return Values.of(layers);
    }

    private List<Layer> defaults() {
        List<Layer> layers = new ArrayList<>();
        documents.forEach(document -> layers.add(document.defaults()));
        return layers;
    }

    /** The switches of the whole program, as the strongest layer. */
    private Layer switches() {
        LayerDraft draft = new LayerDraft(Origin.SWITCH, problems);
        Stated<Boolean> all = program(documents, Catalogue.ALL_ENABLED);
        if (!all.value()) {
            draft.put(Catalogue.ENABLED, false, all.place());
        }
        Stated<Boolean> policies = program(documents, Catalogue.POLICIES_ENABLED);
        if (!policies.value()) {
            Stream.of(Group.values())
                    .filter(group -> !group.recovers())
                    .forEach(group -> draft.put(Catalogue.switchOf(group), false, policies.place()));
        }
        return draft.layer();
    }

    /** A setting of the whole program. */
    static <T> Stated<T> program(List<Document> documents, Setting<T> setting) {
        Stated<T> won = null;
        for (Document document : documents) {
            Stated<T> stated = document.program().stated(setting);
            won = stated == null ? won : stated;
        }
        return won == null ? new Stated<>(setting.standard(), Origin.DEFAULT, "default") : won;
    }

    /** A method without a result has no last good answer; what a profile or service says of all its methods is not meant for it. */
    private static void dropRemembered(Values values, Method method, List<String> warnings) {
        Stated<List<FallbackPolicy>> stated = values.stated(RecoverySettings.FALLBACKS);
        if (stated == null || stated.origin() == Origin.ANNOTATION || stated.origin() == Origin.OPERATION_FILE) {
            return;
        }
        List<FallbackPolicy> kept = stated.value().stream()
                .filter(fallback -> !(fallback instanceof FallbackPolicy.Remembered))
                .toList();
        if (kept.size() < stated.value().size()) {
            values.replace(RecoverySettings.FALLBACKS, new Stated<>(kept, stated.origin(), stated.place()));
            warnings.add(MethodName.of(method) + " returns nothing, so the cached fallback of " + stated.place()
                    + " is left out");
        }
    }

    private void checkKey(Values values, Method method) {
        Stated<String> key = values.effective(BreakerSettings.KEY);
        if (values.present(Group.BREAKER) && !key.value().isEmpty()) {
            try {
                ArgumentKey.position(method, key.value());
            } catch (IllegalArgumentException e) {
                problems.add(MethodName.of(method) + ": " + BreakerSettings.KEY.name() + " " + e.getMessage() + " ("
                        + key.place() + ")");
            }
        }
    }
}
