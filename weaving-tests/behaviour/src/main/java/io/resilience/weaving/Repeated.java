package io.resilience.weaving;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;

/** Methods that are run again, give up, or are answered by another. */
class Repeated {
    final List<String> seen = new ArrayList<>();
    private final Trouble trouble;

    Repeated(Trouble trouble) {
        this.trouble = trouble;
    }

    @Retry(delay = "0ms")
    @SuppressWarnings("AssignmentToParameter")
    String reassigns(String text, int number, Object... rest) {
        seen.add(text + number + rest.length);
        text = text + "changed";
        number = -1;
        rest = new Object[0];
        trouble.strike();
        return text + number + rest.length;
    }

    @Retry(delay = "0ms")
    void neverWorks() throws FileNotFoundException {
        trouble.strike();
        throw new FileNotFoundException("nothing here");
    }

    @Retry(delay = "0ms", maxAttempts = 2)
    int factorial(int number) {
        if (number == 2) {
            trouble.strike();
        }
        return number <= 1 ? 1 : number * factorial(number - 1);
    }

    @Retry(delay = "0ms")
    int bottomless(int depth) {
        return depth < 0 ? depth : bottomless(depth + 1) + 1;
    }

    @Retry(delay = "0ms")
    @Fallback(method = "instead")
    String answered(String text, long number) {
        trouble.strike();
        return text + number;
    }

    @SuppressWarnings("UnusedMethod") // named by the annotation
    private String instead(String text, long number, Throwable cause) {
        return text + number + " instead of " + cause.getMessage();
    }

    @Fallback(method = "insteadStatic")
    static int answeredStatic(int number, Trouble trouble) {
        trouble.strike();
        return number;
    }

    @SuppressWarnings("UnusedMethod")
    private static int insteadStatic(int number, Trouble trouble) {
        return -number * trouble.asked();
    }

    @Fallback(value = "17")
    int answeredByLiteral() {
        trouble.strike();
        return 1;
    }

    @Fallback(method = "insteadOfNothing")
    void answeredVoid(StringBuilder log) {
        trouble.strike();
        log.append("done");
    }

    @SuppressWarnings({"UnusedMethod", "MethodCanBeStatic"})
    private void insteadOfNothing(StringBuilder log) {
        log.append("instead");
    }
}
