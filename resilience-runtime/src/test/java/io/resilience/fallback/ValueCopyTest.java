package io.resilience.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies share nothing that somebody can change, and have the class that the value's declared type may ask for. */
class ValueCopyTest {
    record Point(int x, String name) {}

    record Holder(List<String> names, Point point) {}

    record Picky(List<String> names) {
        Picky {
            if (names.contains("bad")) {
                throw new IllegalArgumentException();
            }
        }
    }

    static class Bean {
        String name = "milk";
    }

    static class OwnList extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    static List<Collection<String>> collections() {
        List<String> content = List.of("b", "a");
        return List.of(
                new ArrayList<>(content),
                new LinkedList<>(content),
                new CopyOnWriteArrayList<>(content),
                new TreeSet<>(content),
                new ArrayDeque<>(content));
    }

    @ParameterizedTest
    @MethodSource("collections")
    @SuppressWarnings("unchecked")
    void aCollectionIsCopiedToOneOfItsKind(Collection<String> value) {
        Collection<String> copy = (Collection<String>) ValueCopy.of(value);
        assertThat(copy).isNotSameAs(value).hasSameClassAs(value).containsExactlyElementsOf(value);
        value.clear();
        assertThat(copy).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aSortedSetKeepsItsOrder() {
        TreeSet<String> value = new TreeSet<>(Comparator.reverseOrder());
        value.addAll(List.of("a", "b"));
        assertThat(new ArrayList<>((TreeSet<?>) ValueCopy.of(value))).isEqualTo(List.of("b", "a"));
    }

    @Test
    void aMapIsCopiedToOneOfItsKind() {
        for (Map<TimeUnit, List<String>> value : List.<Map<TimeUnit, List<String>>>of(
                new HashMap<>(),
                new LinkedHashMap<>(),
                new TreeMap<>(),
                new ConcurrentHashMap<>(),
                new EnumMap<>(TimeUnit.class))) {
            value.put(TimeUnit.DAYS, new ArrayList<>(List.of("a")));
            Map<?, ?> copy = (Map<?, ?>) ValueCopy.of(value);
            assertThat(copy).hasSameClassAs(value);
            value.get(TimeUnit.DAYS).clear();
            assertThat(copy.get(TimeUnit.DAYS)).isEqualTo(List.of("a"));
        }
    }

    @Test
    void hiddenKindsAreCopiedToTheirInterface() {
        assertThat(ValueCopy.of(Arrays.asList("a"))).isEqualTo(List.of("a"));
        assertThat(ValueCopy.of(Collections.unmodifiableList(new ArrayList<>(List.of("a")))))
                .isInstanceOf(ArrayList.class);
        SortedMap<String, Integer> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("a", 1)));
        assertThat(ValueCopy.of(sorted)).isInstanceOf(SortedMap.class).isEqualTo(sorted);
        EnumSet<TimeUnit> units = EnumSet.of(TimeUnit.DAYS);
        assertThat(ValueCopy.of(units)).isNotSameAs(units).isEqualTo(units).isInstanceOf(EnumSet.class);
    }

    @Test
    void arraysDatesAndOptionalsAreCopied() {
        int[][] value = {{1}, {2}};
        int[][] copy = (int[][]) ValueCopy.of(value);
        value[0][0] = 9;
        assertThat(copy).isDeepEqualTo(new int[][] {{1}, {2}});
        Date date = new Date(5);
        assertThat(ValueCopy.of(date)).isEqualTo(date).isNotSameAs(date);
        assertThat(ValueCopy.of(Optional.of(date))).isEqualTo(Optional.of(date));
    }

    @Test
    void aRecordIsMadeAnewWhereItHoldsWhatCanBeChanged() {
        Holder value = new Holder(new ArrayList<>(List.of("a")), new Point(1, "p"));
        Holder copy = (Holder) ValueCopy.of(value);
        value.names().clear();
        assertThat(copy).isEqualTo(new Holder(List.of("a"), new Point(1, "p")));
        Picky picky = new Picky(new ArrayList<>(List.of("a")));
        picky.names().add("bad");
        assertThat(ValueCopy.of(picky)).as("its constructor refuses").isSameAs(picky);
    }

    @Test
    void whatNobodyCanChangeIsItsOwnCopy() {
        for (Object value : List.of(
                "a",
                1,
                2.5,
                TimeUnit.DAYS,
                Instant.EPOCH,
                new Point(1, "p"),
                List.of("a", new Point(1, "p")),
                Map.of("a", 1),
                Optional.of("a"))) {
            assertThat(Unchanging.is(value)).as("%s", value).isTrue();
            assertThat(ValueCopy.of(value)).isSameAs(value);
        }
    }

    @Test
    void otherObjectsStandForThemselves() {
        Bean bean = new Bean();
        OwnList own = new OwnList();
        assertThat(ValueCopy.of(bean)).isSameAs(bean);
        assertThat(ValueCopy.of(own)).isSameAs(own);
        assertThat(ValueCopy.apart(new Object[] {"a", new ArrayList<>(List.of(bean))}))
                .isNull();
        assertThat(ValueCopy.apart(new Object[] {"a", new ArrayList<>(List.of(1))}))
                .containsExactly("a", List.of(1));
    }

    @Test
    void whatMayBeChangedIsNotTakenForUnchanging() {
        for (Object value : List.of(
                new Bean(),
                new int[0],
                new ArrayList<>(),
                new Date(),
                new StringBuilder(),
                List.of(new Bean()),
                new Holder(new ArrayList<>(), new Point(1, "p")),
                Collections.unmodifiableList(new ArrayList<>()))) {
            assertThat(Unchanging.is(value)).as("%s", value).isFalse();
        }
        assertThat(Unchanging.isType(Point.class)).isTrue();
        assertThat(Unchanging.isType(TimeUnit.class)).isTrue();
        assertThat(Unchanging.isType(int.class)).isTrue();
        assertThat(Unchanging.isType(Holder.class)).isFalse();
        assertThat(Unchanging.isType(Object.class)).isFalse();
        assertThat(Unchanging.isType(Number.class)).isFalse();
    }
}
