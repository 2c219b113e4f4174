package io.resilience.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one source says: switches of the program, defaults, profiles and services. */
final class Document {
    private final Layer program;
    private final Layer defaults;
    private final Map<String, Layer> profiles;
    private final Map<String, ServiceSection> services;
    private final UnaryOperator<String> spelling;

    /** {@code spelling} is how the source writes a name; the environment has capitals only. */
    Document(Layer program, Layer defaults, Sections sections, UnaryOperator<String> spelling) {
        this.program = program;
        this.defaults = defaults;
        this.profiles = sections.profiles();
        this.services = sections.services();
        this.spelling = spelling;
    }

    /** Profiles and services by name. */
    record Sections(Map<String, Layer> profiles, Map<String, ServiceSection> services) {
        Sections() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /** A service's own settings and those of its operations by name. */
    record ServiceSection(Layer settings, Map<String, Layer> operations) {
        /** Where its first setting stands, be it of an operation. */
        String place() {
            return Stream.concat(Stream.of(settings), operations.values().stream())
                    .map(Layer::place)
                    .filter(place -> !place.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        static final ServiceSection EMPTY = new ServiceSection(Layer.empty(Origin.SERVICE_FILE), Map.of());
    }

    Layer program() {
        return program;
    }

    Layer defaults() {
        return defaults;
    }

    /** Whether it says anything of a profile. */
    boolean hasProfile(String name) {
        return found(profiles, name) != null;
    }

    Layer profile(String name) {
        Layer layer = found(profiles, name);
        return layer == null ? Layer.empty(Origin.PROFILE) : layer;
    }

    Layer service(String name) {
        return section(name).settings();
    }

    Layer operation(String service, String operation) {
        Layer layer = found(section(service).operations(), operation);
        return layer == null ? Layer.empty(Origin.OPERATION_FILE) : layer;
    }

    /** The names of the profiles as written. */
    List<String> profiles() {
        return List.copyOf(profiles.keySet());
    }

    /** The services as written, with their operations. */
    Map<String, ServiceSection> services() {
        return services;
    }

    /** The sections that are about none of these operations of these services. */
    List<NamedSection> unused(Map<String, ? extends Set<String>> known) {
        List<NamedSection> unused = new ArrayList<>();
        services.forEach((service, section) -> {
            Set<String> operations = new TreeSet<>();
            Set<String> meant = spelt(known.keySet());
            known.forEach((name, its) -> {
                if (spelling.apply(name).equals(service)) {
                    operations.addAll(spelt(its));
                }
            });
            if (!meant.contains(service)) {
                unused.add(new NamedSection(service, null, section.place()));
            } else {
                section.operations().forEach((operation, layer) -> {
                    if (!operations.contains(operation)) {
                        unused.add(new NamedSection(service, operation, layer.place()));
                    }
                });
            }
        });
        return unused;
    }

    private Set<String> spelt(Set<String> names) {
        return names.stream().map(spelling).collect(Collectors.toSet());
    }

    /** Everything that it says, as section and setting, such as {@code services.shop breaker.failureThreshold}. */
    Set<String> said() {
        Set<String> said = new TreeSet<>();
        add(said, "", program);
        add(said, "defaults ", defaults);
        profiles.forEach((name, layer) -> add(said, "profiles." + name + " ", layer));
        services.forEach((name, section) -> {
            add(said, "services." + name + " ", section.settings());
            section.operations()
                    .forEach((operation, layer) ->
                            add(said, "services." + name + ".operations." + operation + " ", layer));
        });
        return said;
    }

    private static void add(Set<String> said, String section, Layer layer) {
        layer.settings().keySet().forEach(setting -> said.add(section + setting.name()));
        layer.named().forEach(group -> said.add(section + group.key()));
    }

    private ServiceSection section(String service) {
        ServiceSection section = found(services, service);
        return section == null ? ServiceSection.EMPTY : section;
    }

    /** Most sources say nothing, and each guard that is made asks all of them: spelling is only for those that do. */
    private <T> @Nullable T found(Map<String, T> named, String name) {
        return named.isEmpty() ? null : named.get(spelling.apply(name));
    }
}
