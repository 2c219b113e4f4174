package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.Nearest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The profiles of all documents, each laid over the one that it extends. */
final class Profiles {
    private final List<Document> documents;

    /** {@code documents} are ordered weakest first. */
    Profiles(List<Document> documents) {
        this.documents = documents;
    }

    /** The layers of a profile, weakest first; an unknown name or a circle is a problem. */
    List<Layer> layers(Stated<String> profile, Collection<Problem> problems) {
        Deque<Layer> layers = new ArrayDeque<>();
        Set<String> passed = new LinkedHashSet<>();
        @Nullable Stated<String> next = profile;
        while (next != null && isNamed(next)) {
            String name = next.value();
            if (!passed.add(name)) {
                problems.add(Problem.of(
                        ProblemKind.PROFILE_CIRCULAR,
                        next.place(),
                        "the profile '" + name + "' extends itself by way of " + String.join(", ", passed),
                        "take one 'extends' out"));
                return List.of();
            }
            if (documents.stream().noneMatch(document -> document.hasProfile(name))) {
                problems.add(Problem.of(
                        ProblemKind.PROFILE_UNKNOWN,
                        next.place(),
                        "the profile '" + name + "' is unknown",
                        Nearest.remedy(name, names())));
                return List.of();
            }
            next = push(name, layers);
        }
        return List.copyOf(layers);
    }

    /** Puts a profile's layers before those it is the base of, and returns what it extends. */
    private @Nullable Stated<String> push(String name, Deque<Layer> layers) {
        Stated<String> parent = null;
        for (int i = documents.size() - 1; i >= 0; i--) {
            Layer layer = documents.get(i).profile(name);
            if (!layer.isEmpty()) {
                layers.addFirst(layer);
            }
            parent = parent == null ? layer.stated(Catalogue.EXTENDS) : parent;
        }
        return parent;
    }

    static boolean isNamed(Stated<String> profile) {
        return !profile.value().isBlank() && !profile.value().equals(Catalogue.PROFILE.standard());
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        documents.forEach(document -> names.addAll(document.profiles()));
        return names;
    }
}
