package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.InvalidSettingException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the layers of one operation over each other, weakest first, and makes its policies. */
final class Lookup {
    private final Documents documents;
    private final LiveSettings live;
    private final Collection<Problem> problems;

    Lookup(Documents documents, LiveSettings live, Collection<Problem> problems) {
        this.documents = documents;
        this.live = live;
        this.problems = problems;
    }

    Collection<Problem> problems() {
        return problems;
    }

    Effective of(GuardedMethod guarded) {
        Values values = values(guarded.service(), guarded.operation(), guarded.settings());
        List<Problem> warnings = new ArrayList<>();
        if (guarded.method().getReturnType() == void.class) {
            dropRemembered(values, guarded.method(), warnings);
        }
        values.checkKey(MethodName.of(guarded.method()), guarded.method(), problems);
        checkShown(values, guarded);
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
        List<Layer> layers = new ArrayList<>(documents.defaults());
        layers.addAll(documents.profiles().layers(new Stated<>(name, Origin.PROFILE, "profile " + name), problems));
        return assembly("profile " + name, Values.of(layers)).effective(List.of());
    }

    private Assembly assembly(String subject, Values values) {
        return new Assembly(subject, values, problems);
    }

    private Values values(String service, String operation, Layer annotations) {
        List<Layer> stronger = new ArrayList<>(documents.service(service));
        stronger.add(annotations);
        stronger.addAll(documents.operation(service, operation));
        stronger.addAll(live.layers(service, operation));
        List<Layer> layers = new ArrayList<>(documents.defaults());
        layers.addAll(profile(stronger));
        layers.addAll(stronger);
        layers.add(documents.switches());
        return Values.of(layers);
    }

    /** The layers of the profile that the strongest of {@code stronger} names, else the defaults. */
    private List<Layer> profile(List<Layer> stronger) {
        Stated<String> profile = strongest(stronger);
        if (profile == null) {
            profile = strongest(documents.defaults());
        }
        return profile == null ? List.of() : documents.profiles().layers(profile, problems);
    }

    private static @Nullable Stated<String> strongest(List<Layer> layers) {
        Stated<String> found = null;
        for (Layer layer : layers) {
            Stated<String> stated = layer.stated(Catalogue.PROFILE);
            found = stated == null ? found : stated;
        }
        return found;
    }

    /** A method without a result has no last good answer; what a profile or service says of all its methods is not meant for it. */
    private static void dropRemembered(Values values, Method method, List<Problem> warnings) {
        Stated<List<FallbackPolicy>> stated = values.stated(RecoverySettings.FALLBACKS);
        if (stated == null || stated.origin() == Origin.ANNOTATION || stated.origin() == Origin.OPERATION_FILE) {
            return;
        }
        List<FallbackPolicy> kept = stated.value().stream()
                .filter(fallback -> !(fallback instanceof FallbackPolicy.Remembered))
                .toList();
        if (kept.size() < stated.value().size()) {
            values.replace(RecoverySettings.FALLBACKS, new Stated<>(kept, stated.origin(), stated.place()));
            warnings.add(Problem.of(
                    ProblemKind.CACHED_LEFT_OUT,
                    MethodName.of(method),
                    "returns nothing, so the cached fallback of " + stated.place() + " is left out",
                    "give the method other fallbacks, or none"));
        }
    }

    /** What splits a breaker stands in its name, which logs, events and the console show. */
    private void checkShown(Values values, GuardedMethod guarded) {
        Stated<String> key = values.effective(BreakerSettings.KEY);
        if (values.present(Group.BREAKER) && isHidden(key.value(), guarded)) {
            problems.add(Problem.of(
                    ProblemKind.KEY_REDACTED,
                    guarded.place(),
                    BreakerSettings.KEY.name() + " '" + key.value() + "' (" + key.place()
                            + ") splits the breaker by a parameter that is @Redact, and would show it as the breaker's name",
                    "split it by another parameter, such as the name of a tenant, or take @Redact out"));
        }
    }

    private static boolean isHidden(String key, GuardedMethod guarded) {
        try {
            return !key.isEmpty() && guarded.shape().redacted().contains(ArgumentKey.position(guarded.method(), key));
        } catch (InvalidSettingException unfit) {
            return false;
        }
    }
}
