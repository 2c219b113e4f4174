package io.resilience.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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
        return profiles.containsKey(spelling.apply(name));
    }

    Layer profile(String name) {
        return profiles.getOrDefault(spelling.apply(name), Layer.empty(Origin.PROFILE));
    }

    Layer service(String name) {
        return section(name).settings();
    }

    Layer operation(String service, String operation) {
        return section(service)
                .operations()
                .getOrDefault(spelling.apply(operation), Layer.empty(Origin.OPERATION_FILE));
    }

    /** The names of the profiles as written. */
    List<String> profiles() {
        return List.copyOf(profiles.keySet());
    }

    /** The services as written, with their operations. */
    Map<String, ServiceSection> services() {
        return services;
    }

    private ServiceSection section(String service) {
        return services.getOrDefault(spelling.apply(service), ServiceSection.EMPTY);
    }
}
