package io.resilience.check;

import io.resilience.config.Configuration;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the classes of a build as a plugin of Byte Buddy's Maven and Gradle plugins; it changes none of them. An error ends the build
 * with all problems listed; warnings are logged.
 */
public final class ChecksPlugin implements Plugin.WithPreprocessor {
    private static final Logger LOG = LoggerFactory.getLogger(ChecksPlugin.class);

    private final @Nullable Path folder;
    private final List<String> names = new ArrayList<>();
    private @Nullable ClassFileLocator classes;

    /** Knows no settings but the framework's profiles. */
    public ChecksPlugin() {
        this.folder = null;
    }

    /** Reads {@code resilience.yaml} in {@code folder}, where the build puts classes and resources, if it is there. */
    public ChecksPlugin(java.io.File folder) {
        this.folder = folder.toPath();
    }

    @Override
    public void onPreprocess(TypeDescription type, ClassFileLocator locator) {
        names.add(type.getName());
        classes = locator;
    }

    @Override
    public boolean matches(@Nullable TypeDescription target) {
        if (classes != null) {
            check(classes);
        }
        return false;
    }

    private void check(ClassFileLocator locator) {
        classes = null;
        List<Problem> problems = new ArrayList<>();
        Configuration configuration = BuildSettings.read(folder, null, problems);
        ClassFiles files = new ClassFiles(name -> {
            ClassFileLocator.Resolution found = locator.locate(name);
            return found.isResolved() ? found.resolve() : null;
        });
        problems.addAll(new ClassFileCheck(files, configuration)
                .problems(names.stream().sorted().toList()));
        problems.stream().filter(Problem::isWarning).forEach(problem -> LOG.warn("{}", problem));
        List<Problem> errors =
                problems.stream().filter(each -> !each.isWarning()).toList();
        if (!errors.isEmpty()) {
            throw new DefinitionException(errors);
        }
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        return builder;
    }

    @Override
    public void close() throws IOException {
        names.clear();
    }
}
