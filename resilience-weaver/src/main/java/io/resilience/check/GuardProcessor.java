package io.resilience.check;

import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Checks annotated sources while they are compiled, in javac and IDEs, and lists the annotated methods in
 * {@code META-INF/resilience/annotated}. Errors stand at the annotation or value that is wrong, all in one compile.
 *
 * <p>Options: {@code -Aresilience.config=path} names the program's {@code resilience.yaml}, else the one among the classes or on the
 * class path is read; {@code -Aresilience.ignore=id,id} switches kinds of problems off. {@code @SuppressWarnings("resilience:id")}, or
 * {@code "resilience"} for all, hides warnings of a method or class.
 *
 * <p>The checks wait for the end of the compile's rounds, so that they see what other processors make.
 */
@SupportedAnnotationTypes("*") // any annotation may carry one of ours
@SupportedOptions({GuardProcessor.CONFIG, GuardProcessor.IGNORE})
public final class GuardProcessor extends AbstractProcessor {
    static final String CONFIG = "resilience.config";
    static final String IGNORE = "resilience.ignore";

    private final Mirrors mirrors = new Mirrors();
    private final Set<String> compiled = new TreeSet<>();
    private final Set<String> annotated = new TreeSet<>();

    /** For the compiler. */
    public GuardProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
        if (round.processingOver()
                && !round.errorRaised()
                && !compiled.isEmpty()) { // weavers begin compiles of nothing
            check();
        }
        return false;
    }

    private void collect(TypeElement type) {
        String name = processingEnv.getElementUtils().getBinaryName(type).toString();
        compiled.add(name);
        if (mirrors.askedFor(type)) {
            annotated.add(name);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    private void check() {
        ElementOutlines outlines = new ElementOutlines(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        List<Method> guarded = annotated.isEmpty() ? List.of() : check(outlines);
        try {
            Element[] origins = annotated.stream()
                    .map(outlines::find)
                    .filter(Objects::nonNull)
                    .toArray(Element[]::new);
            new AnnotatedMethods(processingEnv.getFiler())
                    .write(guarded, name -> !compiled.contains(name) && outlines.find(name) != null, origins);
        } catch (IOException e) {
            print(Diagnostic.Kind.WARNING, AnnotatedMethods.FILE + " can't be written: " + e, null);
        }
    }

    private List<Method> check(ElementOutlines outlines) {
        Quiet.logging();
        List<Problem> ofSettings = new ArrayList<>();
        TypeCheck check = new TypeCheck(settings(ofSettings));
        OutlineLoader loader = new OutlineLoader(outlines);
        ofSettings.forEach(problem -> print(kind(problem), problem.toString(), null));
        for (String name : annotated) {
            try {
                check.check(loader.loadClass(name));
            } catch (ClassNotFoundException | LinkageError | RuntimeException unreadable) {
                print(
                        Diagnostic.Kind.WARNING,
                        TypeCheck.unreadable(name, unreadable).toString(),
                        null);
            }
        }
        check.findings().forEach(finding -> report(finding, outlines));
        return check.guarded();
    }

    private void report(Finding finding, ElementOutlines outlines) {
        Problem problem = finding.problem();
        TypeElement type = outlines.find(finding.type().getName());
        if (type == null || ignored().contains(problem.id())) {
            return;
        }
        ExecutableElement member = member(finding.member(), type, outlines.text());
        if (member != null && isOfNoClass(member) && problem.id().equals(ProblemKind.DEFERRED_RESULT.id())) {
            return; // the compiler says that there is no such class; it is Object only in our outline
        }
        if (problem.isWarning() && (isSuppressed(problem, type) || isSuppressed(problem, member))) {
            return;
        }
        print(kind(problem), problem.what() + " [" + problem.id() + "]", Spot.of(problem, type, member));
    }

    private static boolean isOfNoClass(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.ERROR;
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return problem.isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
    }

    private void print(Diagnostic.Kind kind, String text, @Nullable Spot spot) {
        if (spot == null) {
            processingEnv.getMessager().printMessage(kind, text);
        } else {
            processingEnv.getMessager().printMessage(kind, text, spot.element(), spot.annotation(), spot.value());
        }
    }

    private static @Nullable ExecutableElement member(
            @Nullable Executable member, TypeElement type, SignatureText text) {
        if (!(member instanceof Method method)) {
            return null;
        }
        String descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(method.getName()))
                .filter(each -> text.descriptor(each, "").equals(descriptor))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSuppressed(Problem problem, @Nullable Element element) {
        SuppressWarnings suppressed = element == null ? null : element.getAnnotation(SuppressWarnings.class);
        Set<String> names = suppressed == null ? Set.of() : Set.copyOf(List.of(suppressed.value()));
        return names.contains("resilience") || names.contains("resilience:" + problem.id());
    }

    private Set<String> ignored() {
        String ids = processingEnv.getOptions().getOrDefault(IGNORE, "").replace(" ", "");
        return Set.copyOf(List.of(ids.split(",", -1)));
    }

    private Configuration settings(Collection<Problem> problems) {
        String path = processingEnv.getOptions().get(CONFIG);
        if (path != null) {
            return BuildSettings.read(null, Path.of(path), problems);
        }
        String text = resource(StandardLocation.CLASS_OUTPUT);
        text = text == null ? resource(StandardLocation.CLASS_PATH) : text;
        return text == null
                ? BuildSettings.read(null, null, problems)
                : BuildSettings.ofText(Sources.FILE, text, problems);
    }

    /** The settings at a location, null if there are none or the compiler does not know the location. */
    private @Nullable String resource(StandardLocation location) {
        try {
            return processingEnv
                    .getFiler()
                    .getResource(location, "", Sources.FILE)
                    .getCharContent(true)
                    .toString();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
            return null;
        }
    }
}
