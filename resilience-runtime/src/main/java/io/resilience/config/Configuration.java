package io.resilience.config;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.policy.AlertPolicy;
import io.resilience.policy.ConsolePolicy;
import io.resilience.policy.LetterStorePolicy;
import io.resilience.policy.Program;
import io.resilience.policy.RetentionPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All settings of a program: what every source says, laid over each other on request. Immutable. */
public final class Configuration {
    private final Builder origin;
    private final Documents documents;
    private final LiveSettings live;

    private Configuration(Builder origin, Documents documents, LiveSettings live) {
        this.origin = origin;
        this.documents = documents;
        this.live = live;
    }

    /** Starts a configuration that has only the framework's defaults and profiles. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is in force for an annotated method.
     *
     * @throws DefinitionException if the settings can't work together
     */
    public Effective effective(GuardedMethod method) {
        Lookup lookup = new Lookup(documents, live, new ArrayList<>());
        return checked(lookup.of(method), lookup.problems());
    }

    /**
     * What is in force for an operation called by its name.
     *
     * @param profile a profile that the caller asks for, as strong as an annotation
     * @throws DefinitionException if the settings can't work together, or the profile is unknown
     */
    public Effective effective(String service, String operation, @Nullable String profile) {
        Lookup lookup = new Lookup(documents, live, new ArrayList<>());
        return checked(lookup.of(service, operation, profile), lookup.problems());
    }

    /** As {@link #effective(GuardedMethod)}, adding to {@code problems} what can't work; a policy that can't be is absent. */
    public Effective examine(GuardedMethod method, Collection<Problem> problems) {
        return new Lookup(documents, live, problems).of(method);
    }

    /** The services that any source names. */
    public Set<String> services() {
        return documents.named().keySet();
    }

    /** The sections that are about no operation of those known, which {@code known} gives by service. */
    public List<NamedSection> unused(Map<String, ? extends Set<String>> known) {
        return documents.unused(known);
    }

    /** Whether any source or live change says something of this service. */
    public boolean names(String service) {
        return !documents.service(service).isEmpty()
                || live.targets().stream().anyMatch(target -> target.service().equals(service));
    }

    /** Whether any source or live change says something of this operation alone. */
    public boolean names(String service, String operation) {
        return !documents.operation(service, operation).isEmpty()
                || live.targets().contains(new LiveChange.Target(service, operation));
    }

    private static Effective checked(Effective effective, Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return effective;
    }

    /**
     * This configuration with a further live change.
     *
     * @throws DefinitionException if a setting is unknown or its value wrong; this configuration then stays as it is
     */
    public Configuration with(LiveChange change) {
        return with(change, Long.MAX_VALUE);
    }

    /** As {@link #with(LiveChange)}, for a change that is over at {@code ends} nanoseconds of the ticker. */
    public Configuration with(LiveChange change, long ends) {
        Collection<Problem> problems = new LinkedHashSet<>();
        LiveSettings changed = NamedClasses.of(origin.classes, () -> live.with(change, ends, problems));
        return validated(new Configuration(origin, documents, changed), problems);
    }

    /**
     * This configuration without the live changes that are over at {@code now} nanoseconds of the ticker; itself when none is.
     *
     * @throws DefinitionException if what is left can't work without them
     */
    public Configuration at(long now) {
        LiveSettings left = live.at(now);
        return left == live ? this : validated(new Configuration(origin, documents, left), new LinkedHashSet<>());
    }

    /**
     * This configuration with its files read again.
     *
     * @throws DefinitionException if they can't be read, what they say can't work, or a file says less than half as much as before
     */
    public Configuration reread() {
        Collection<Problem> problems = new LinkedHashSet<>(origin.problems);
        Documents fresh = origin.documents(problems);
        if (problems.isEmpty()) {
            Rereading.refuseRemains(documents, fresh, problems);
        }
        return validated(new Configuration(origin, fresh, live), problems);
    }

    /** The files that it was read from and that may change. */
    public ConfigurationFiles files() {
        return ConfigurationFiles.of(origin.sources);
    }

    Documents documents() {
        return documents;
    }

    private static Configuration validated(Configuration fresh, Collection<Problem> problems) {
        fresh.validate(problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return fresh;
    }

    /** How often files are looked at for changes; zero for never. */
    public Duration watch() {
        return documents.program(Catalogue.WATCH).value();
    }

    /** How many outcomes of each breaker are recorded; 0 for none. */
    public int recordOutcomes() {
        return documents.program(Catalogue.RECORD_OUTCOMES).value();
    }

    /** How exactly calls are timed. */
    public Timing timing() {
        return documents.program(Catalogue.TIMING).value();
    }

    /** How long dead letters stay in a durable store. */
    public RetentionPolicy retention() {
        return new RetentionPolicy(
                documents.program(Catalogue.KEEP_FINISHED_LETTERS).value(),
                documents.program(Catalogue.EXPIRE_WAITING_LETTERS).value(),
                documents.program(Catalogue.KEEP_LETTER_AUDIT).value());
    }

    /** Where dead letters are kept. */
    public LetterStorePolicy letterStore() {
        return LetterStoreSettings.policy(documents);
    }

    /** Whether a console starts with the runtime, and where. */
    public ConsolePolicy console() {
        return ConsoleSettings.policy(documents);
    }

    /** Which program this is. */
    public Program program() {
        return ProgramSettings.policy(documents, origin.sources.environment());
    }

    /** What the environment that it was read from calls by this name; null for nothing. */
    public @Nullable String variable(String name) {
        return origin.sources.environment().get(name);
    }

    /** What operators are alerted of. */
    public AlertPolicy alerts() {
        return AlertSettings.policy(documents);
    }

    /** What to do about annotated methods that nothing guards. */
    public SelfCheckMode selfCheck() {
        return documents.program(Catalogue.SELF_CHECK).value();
    }

    /** Checks every profile, service and operation that is named, as if each stood alone. */
    private void validate(Collection<Problem> problems) {
        Lookup lookup = new Lookup(documents, live, problems);
        documents.profiles().names().forEach(lookup::ofProfile);
        documents.named().forEach((service, operations) -> {
            lookup.of(service, "*", null);
            operations.forEach(operation -> lookup.of(service, operation, null));
        });
        live.targets()
                .forEach(target ->
                        lookup.of(target.service(), Objects.requireNonNullElse(target.operation(), "*"), null));
    }

    /** Gathers sources; their order is fixed, whatever the order of the calls. */
    public static final class Builder {
        private final Collection<Problem> problems = new LinkedHashSet<>();
        private final List<Document> texts = new ArrayList<>();
        private final CodeSource code = new CodeSource();
        private Sources sources = Sources.NONE;
        private @Nullable ClassLoader classes;

        private Builder() {}

        /** Reads files, properties and the environment from {@code sources}; without this, none is read. */
        public Builder source(Sources from) {
            sources = from;
            return this;
        }

        /** Finds by {@code application} the classes that settings name; without this, by the context loader of whoever reads them. */
        public Builder classes(ClassLoader application) {
            classes = application;
            sources = sources.seenFrom(application);
            return this;
        }

        /** Reads YAML from text; {@code name} is how problems call it. */
        public Builder yaml(String name, String text) {
            texts.add(NamedClasses.of(classes, () -> DocumentReader.read(name, text, problems)));
            return this;
        }

        /** Sets {@code timing}, {@code selfCheck}, {@code enabled} or {@code policiesEnabled} of the whole program. */
        public Builder set(String setting, String value) {
            code.program(setting, value);
            return this;
        }

        /** Changes defaults; that alone brings no policy to an operation. */
        public Builder defaults(Consumer<SectionBuilder> settings) {
            code.defaults(settings);
            return this;
        }

        /** Defines a profile, or changes one. */
        public Builder profile(String name, Consumer<SectionBuilder> settings) {
            code.profile(name, settings);
            return this;
        }

        /** Sets values of a service, as its section in a file does. */
        public Builder service(String service, Consumer<SectionBuilder> settings) {
            code.service(service, settings);
            return this;
        }

        /** Sets values of an operation, as its section in a file does. */
        public Builder operation(String service, String operation, Consumer<SectionBuilder> settings) {
            code.operation(service, operation, settings);
            return this;
        }

        /**
         * Reads every source and checks all of it.
         *
         * @throws DefinitionException with every problem of every source
         */
        public Configuration build() {
            Collection<Problem> found = new LinkedHashSet<>(problems);
            return validated(new Configuration(this, documents(found), LiveSettings.NONE), found);
        }

        private Documents documents(Collection<Problem> found) {
            return NamedClasses.of(classes, () -> read(found));
        }

        private Documents read(Collection<Problem> found) {
            List<@Nullable Document> documents = new ArrayList<>();
            documents.add(Sources.shipped());
            documents.add(sources.onClassPath(found));
            documents.addAll(texts);
            documents.add(code.document(found));
            List<NamedDocument> files = sources.files(found);
            files.forEach(file -> documents.add(file.document()));
            documents.add(EnvironmentReader.read(sources.environment(), found));
            return new Documents(
                    documents.stream().<Document>flatMap(Stream::ofNullable).toList(), files);
        }
    }
}
