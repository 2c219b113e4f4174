package io.resilience.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
