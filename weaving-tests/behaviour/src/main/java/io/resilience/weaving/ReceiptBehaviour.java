package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.resilience.Resilience;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.testkit.TestRuntime;
import io.resilience.woven.AnnotatedIndex;
import io.resilience.woven.MethodLine;
import io.resilience.woven.Route;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that wove has left a receipt, and the runtime believes it only as far as the classes bear it out. */
public abstract class ReceiptBehaviour {
    private static final Path UNWOVEN = Path.of("..", "behaviour", "target", "classes");

    private final Resilience resilience = TestRuntime.create(settings -> {}).resilience();
    private final Route route;

    @TempDir
    private Path folder;

    /** Woven by {@code route}. */
    protected ReceiptBehaviour(Route route) {
        this.route = route;
    }

    @Test
    void everyWovenMethodIsAGuardBeforeItIsCalled() {
        GuardSnapshot unread = find(resilience.guards());
        assertThat(unread.isMade()).isFalse();
        assertThat(unread.isInReceipt()).isTrue();
        assertThat(unread.routes()).containsExactly(route);
        assertThat(unread.service()).as("needs the class").isNull();

        GuardSnapshot read = find(resilience.guards().read());
        assertThat(read.service()).isEqualTo("Methods");
        assertThat(read.operation()).isEqualTo("ofPrivate");
        assertThat(read.settings()).isNotEmpty();
        assertThat(resilience.guards()).noneMatch(GuardSnapshot::isMade);
    }

    @Test
    void aCalledOneIsListedOnce() {
        try (Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            new Methods(Trouble.times(0)).selfInvoked(1);
        }
        GuardSnapshot called = find(resilience.guards());
        assertThat(called.isMade()).isTrue();
        assertThat(called.isInReceipt()).isTrue();
        assertThat(called.routes()).containsExactly(route);
    }

    private static GuardSnapshot find(List<GuardSnapshot> guards) {
        List<GuardSnapshot> found = guards.stream()
                .filter(guard -> guard.toString().endsWith("  " + Methods.class.getName() + ".ofPrivate(long)"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatIsAnnotatedAndWovenIsGuarded() throws IOException {
        ClassLoader own = ReceiptBehaviour.class.getClassLoader();
        assertThat(seeing(List.of(folder), own).selfCheck()).isEmpty();
    }

    @Test
    void anUnwovenCopyThatHidesTheWovenOneIsReported() throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(UNWOVEN));
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .forEach(classPath::add);
        Resilience program = seeing(classPath, ClassLoader.getPlatformClassLoader());
        assertThat(program.selfCheck())
                .extracting(
                        unguarded -> unguarded.problem().id(),
                        each -> each.method().words())
                .contains(tuple("weaving-lost", Methods.class.getName() + ".ofPrivate(long)"));
        assertThat(program.selfCheck().get(0).toString()).contains("a receipt says that " + route.text());
    }

    /** A program with a class path whose index names the methods of {@link Methods}. */
    private Resilience seeing(List<Path> classPath, ClassLoader parent) throws IOException {
        Path file = folder.resolve(AnnotatedIndex.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                List.of(
                        MethodLine.parse(Methods.class.getName() + "#ofPrivate(J)J")
                                .toString(),
                        MethodLine.parse(Methods.class.getName() + "#ofVoid()V").toString()));
        URL[] urls = classPath.stream().map(ReceiptBehaviour::url).toArray(URL[]::new);
        return Resilience.builder()
                .classLoader(new URLClassLoader(urls, parent))
                .detached()
                .build();
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
