package io.resilience.check;

import io.resilience.annotation.Resilient;
import io.resilience.guard.Inspection;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Loads outlines; classes of the JDK, of the framework, and of the JSON library that it reads are the real ones. */
final class OutlineLoader extends ClassLoader {
    private static final Set<CodeSource> REAL = Stream.of(
                    Resilient.class,
                    Inspection.class,
                    com.fasterxml.jackson.annotation.JsonCreator.class,
                    com.fasterxml.jackson.databind.JsonNode.class,
                    com.fasterxml.jackson.core.JsonParser.class)
            .map(type -> type.getProtectionDomain().getCodeSource())
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());

    private final OutlineSource source;

    static {
        registerAsParallelCapable();
    }

    OutlineLoader(OutlineSource source) {
        super(OutlineLoader.class.getClassLoader());
        this.source = source;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = real(name);
            }
            return loaded != null ? loaded : outlined(name);
        }
    }

    private static @Nullable Class<?> real(String name) {
        try {
            return ClassLoader.getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException notOfTheJdk) {
            return ofFramework(name);
        }
    }

    private static @Nullable Class<?> ofFramework(String name) {
        try {
            Class<?> type = Class.forName(name, false, OutlineLoader.class.getClassLoader());
            return REAL.contains(type.getProtectionDomain().getCodeSource()) ? type : null;
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    private Class<?> outlined(String name) throws ClassNotFoundException {
        Outline outline = new Outline(this::superConstructor);
        if (!source.describe(name, outline)) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = outline.bytes();
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** One that subclasses may call, of the fewest parameters. */
    private @Nullable String superConstructor(String internalName) {
        try {
            Class<?> type = loadClass(internalName.replace('/', '.'));
            return Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> !Modifier.isPrivate(each.getModifiers()))
                    .min(Comparator.comparingInt(Constructor::getParameterCount))
                    .map(Type::getConstructorDescriptor)
                    .orElse(null);
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }
}
