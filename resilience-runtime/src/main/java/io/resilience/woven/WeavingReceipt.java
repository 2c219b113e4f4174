package io.resilience.woven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What weavers have guarded, written down by each in the jar or folder of the classes. Immutable. */
public final class WeavingReceipt {
    /** The file of each jar. */
    public static final String RESOURCE = "META-INF/resilience/guarded";

    private static final String HEAD =
            "# Methods guarded by weaving, and by what. Written by the build; the runtime compares it"
                    + " with the classes that it sees.\n";

    private final SortedMap<MethodLine, Route> routes;

    private WeavingReceipt(SortedMap<MethodLine, Route> routes) {
        this.routes = Collections.unmodifiableSortedMap(routes);
    }

    /** All receipts that {@code loader} sees, as one. */
    public static WeavingReceipt read(ClassLoader loader) {
        SortedMap<MethodLine, Route> routes = new TreeMap<>();
        MethodFile.readAll(loader, RESOURCE, (method, word) -> put(routes, method, word));
        return new WeavingReceipt(routes);
    }

    /** The receipt in a folder of classes; empty if there is none. */
    public static WeavingReceipt in(Path folder) throws IOException {
        SortedMap<MethodLine, Route> routes = new TreeMap<>();
        Path file = folder.resolve(RESOURCE);
        if (Files.exists(file)) {
            MethodFile.read(file.toString(), Files.readString(file), (method, word) -> put(routes, method, word));
        }
        return new WeavingReceipt(routes);
    }

    private static void put(Map<MethodLine, Route> routes, MethodLine method, String word) {
        Route route = Route.named(word);
        if (route == null) {
            throw new IllegalArgumentException("'" + word + "' is no weaver; write byte-buddy or aspectj");
        }
        routes.put(method, route);
    }

    /**
     * Brings the receipt in a folder up to date after weaving. Entries of classes that were not looked at now stay, if their class
     * files are still there; the file goes when nothing is guarded.
     *
     * @param visited the binary names of the classes that the weaver has looked at
     * @param guarded what it has guarded, and what was guarded in them before
     */
    public static void update(Path folder, Collection<String> visited, Map<MethodLine, Route> guarded)
            throws IOException {
        SortedMap<MethodLine, Route> routes = new TreeMap<>(guarded);
        in(folder).routes.forEach((method, route) -> {
            if (!visited.contains(method.type()) && isThere(folder, method.type())) {
                routes.putIfAbsent(method, route);
            }
        });
        new WeavingReceipt(routes).write(folder.resolve(RESOURCE));
    }

    private static boolean isThere(Path folder, String type) {
        return Files.exists(folder.resolve(type.replace('.', '/') + ".class"));
    }

    private void write(Path file) throws IOException {
        if (routes.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder text = new StringBuilder(HEAD);
        routes.forEach((method, route) ->
                text.append(method).append(' ').append(route.text()).append('\n'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The methods, sorted, and by what each is guarded. */
    public SortedMap<MethodLine, Route> routes() {
        return routes;
    }

    /** By what a method is guarded; null if no receipt names it. */
    public @Nullable Route route(MethodLine method) {
        return routes.get(method);
    }
}
