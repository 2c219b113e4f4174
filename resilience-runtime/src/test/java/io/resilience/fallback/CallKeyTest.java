package io.resilience.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Keys are of the arguments as they were. */
class CallKeyTest {
    /** Told by its content. */
    static class Query {
        String product = "milk";

        @Override
        public boolean equals(Object other) {
            return other instanceof Query query && query.product.equals(product);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Told by being itself. */
    static class Session {
        int user = 1;
    }

    static class Node {
        Object next;
    }

    @Test
    void anObjectIsWrittenDownByItsFields() {
        Query query = new Query();
        CallKey before = CallKey.of(query);
        assertThat(before.changing()).isNull();
        assertThat(before).isEqualTo(CallKey.of(new Query()));
        query.product = "bread";
        assertThat(before).isEqualTo(CallKey.of(new Query())).isNotEqualTo(CallKey.of(query));
    }

    @Test
    void anObjectWithoutEqualsIsLikeNoOther() {
        Session session = new Session();
        CallKey before = CallKey.of(session);
        assertThat(before).isEqualTo(CallKey.of(session)).isNotEqualTo(CallKey.of(new Session()));
        session.user = 2;
        assertThat(before).isNotEqualTo(CallKey.of(session));
    }

    @Test
    void textsAndQueuesAreWrittenDown() {
        StringBuilder text = new StringBuilder("milk");
        ArrayDeque<String> queue = new ArrayDeque<>(List.of("a"));
        CallKey before = CallKey.of(text, queue);
        text.append("!");
        queue.clear();
        assertThat(before).isEqualTo(CallKey.of(new StringBuilder("milk"), new ArrayDeque<>(List.of("a"))));
        assertThat(before).isNotEqualTo(CallKey.of("milk", List.of("a")));
    }

    @Test
    void whatCantBeReadMayHaveChanged() {
        AtomicInteger counter = new AtomicInteger();
        assertThat(CallKey.of("a", List.of(counter)).changing())
                .isEqualTo("an object of " + AtomicInteger.class.getName());
        List<String> broken = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.util.Iterator<String> iterator() {
                throw new StackOverflowError();
            }
        };
        assertThat(CallKey.of(broken).changing()).contains("StackOverflowError");
    }

    @Test
    void whatHasNoEndMayHaveChanged() {
        Node node = new Node();
        node.next = node;
        assertThat(CallKey.of(node).changing()).contains("Node");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertThat(CallKey.of(itself).changing()).contains("ArrayList");
    }

    @Test
    void siblingsOfWhatIsTooDeepAreReadAllTheSame() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        List<String> changed = new ArrayList<>(List.of("a"));
        CallKey before = CallKey.of(deep, changed);
        changed.clear();
        assertThat(before).isNotEqualTo(CallKey.of(deep, changed));
    }
}
