package io.resilience.correctness.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads a library once more, in which every question for the machine's wall clock is asked of one that can be stepped; monotonic time is
 * left as it is. So a step of the wall clock can be run against libraries that have no clock to set.
 */
public final class SteppedWall extends ClassLoader {
    private static volatile long step;

    private final String library;

    private SteppedWall(String library) {
        super(SteppedWall.class.getClassLoader());
        this.library = library;
    }

    /** The wall clock as the library sees it. */
    public static long millis() {
        return System.currentTimeMillis() + step;
    }

    /** Sets the wall clock back by a day. */
    public static void stepBack() {
        step = -TimeUnit.DAYS.toMillis(1);
    }

    /** Runs a scene against a library, both loaded anew: all classes whose names begin with {@code library}, and this package. */
    static Finding run(String library, Class<? extends Callable<Boolean>> scene) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        SteppedWall loader = new SteppedWall(library);
        thread.setContextClassLoader(loader);
        try {
            Object fresh =
                    loader.loadClass(scene.getName()).getDeclaredConstructor().newInstance();
            return Finding.of((Boolean) ((Callable<?>) fresh).call());
        } finally {
            thread.setContextClassLoader(before);
            step = 0;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            boolean ofScene =
                    name.startsWith(SteppedWall.class.getPackageName()) && !name.equals(SteppedWall.class.getName());
            boolean mine = ofScene || name.startsWith(library);
            Class<?> known = mine ? findLoadedClass(name) : null;
            return known != null ? known : mine ? fresh(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> fresh(String name) throws ClassNotFoundException {
        byte[] code = stepped(name);
        return defineClass(name, code, 0, code.length);
    }

    private byte[] stepped(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new WallVisitor(writer), 0);
            return writer.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Leads {@code System.currentTimeMillis()} to {@link #millis()}. */
    private static final class WallVisitor extends ClassVisitor {
        WallVisitor(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int code, String owner, String method, String type, boolean ofInterface) {
                    if (owner.equals("java/time/Instant") && method.equals("now")) {
                        throw new IllegalStateException("the library asks Instant for the wall clock; lead that too");
                    }
                    boolean wall = owner.equals("java/lang/System") && method.equals("currentTimeMillis");
                    super.visitMethodInsn(
                            code,
                            wall ? SteppedWall.class.getName().replace('.', '/') : owner,
                            wall ? "millis" : method,
                            type,
                            ofInterface);
                }
            };
        }
    }
}
