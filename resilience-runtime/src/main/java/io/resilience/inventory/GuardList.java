package io.resilience.inventory;

import io.resilience.woven.MethodLine;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guards at one moment, sorted by service and operation. Immutable. */
public final class GuardList extends AbstractList<GuardSnapshot> {
    /** Those that were not read come last. */
    private static final Comparator<GuardSnapshot> ORDER = Comparator.comparing(
                    (GuardSnapshot guard) -> guard.service() == null)
            .thenComparing(GuardSnapshot::toString);

    private static final List<String> HEAD = List.of("guard", "route", "breaker", "method");

    private final GuardReader reader;
    private final List<GuardSnapshot> guards;

    private GuardList(GuardReader reader, Stream<GuardSnapshot> guards) {
        this.reader = reader;
        this.guards = guards.sorted(ORDER).toList();
    }

    static GuardList of(GuardReader reader) {
        List<GuardSnapshot> made = reader.made();
        Set<MethodLine> known = made.stream()
                .map(GuardSnapshot::method)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return new GuardList(reader, Stream.concat(made.stream(), reader.notMade(known).stream()));
    }

    /**
     * The same, with service, operation and settings of methods that were not called yet. Loads their classes, and initializes none.
     */
    public GuardList read() {
        return new GuardList(reader, guards.stream().map(reader::read));
    }

    @Override
    public GuardSnapshot get(int index) {
        return guards.get(index);
    }

    @Override
    public int size() {
        return guards.size();
    }

    /** A table of a line each. */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        guards.forEach(guard -> rows.add(guard.row()));
        return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            int at = column;
            int width =
                    rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
            line.append(row.get(column))
                    .append(" ".repeat(width + 2 - row.get(column).length()));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
