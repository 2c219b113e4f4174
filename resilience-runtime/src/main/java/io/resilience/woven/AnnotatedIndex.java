package io.resilience.woven;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The methods that carry guard annotations, as the annotation processor has listed them in every jar and folder of classes. */
public final class AnnotatedIndex {
    /** The file of each jar. */
    public static final String RESOURCE = "META-INF/resilience/annotated";

    private AnnotatedIndex() {}

    /** All that {@code loader} sees. */
    public static Set<MethodLine> read(ClassLoader loader) {
        Set<MethodLine> methods = new TreeSet<>();
        MethodFile.readAll(loader, RESOURCE, (method, word) -> methods.add(method));
        return Collections.unmodifiableSet(methods);
    }
}
