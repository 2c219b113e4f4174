package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.policy.DurationText;
import io.resilience.policy.InvalidSettingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Texts and durations among the members of a body. */
final class BodyText {
    private static final int LONGEST_REASON = 500;

    private BodyText() {}

    /** The reason that a body gives, or who did it by what. */
    static String reason(ApiRequest request, String standard) {
        String reason = text(request.body(), "reason");
        if (reason == null || reason.isBlank()) {
            return standard + " by " + request.caller().name();
        }
        if (reason.length() > LONGEST_REASON) {
            throw new HttpProblem(400, "the reason is longer than " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    static @Nullable String text(ObjectNode body, String member) {
        JsonNode value = body.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new HttpProblem(400, member + " is no text; write it in quotes");
        }
        return value.textValue();
    }

    /** A duration, as text with a unit or as a number of milliseconds. */
    static Duration duration(ObjectNode body, String member, Duration standard, Duration longest) {
        JsonNode value = body.get(member);
        if (value == null || value.isNull()) {
            return standard;
        }
        Duration duration = parsed(member, value);
        if (duration.isZero() || duration.compareTo(longest) > 0) {
            throw new HttpProblem(
                    400,
                    member + " '" + Shown.text(value.asText()) + "' is out of range; write more than 0s and at most "
                            + DurationText.print(longest));
        }
        return duration;
    }

    private static Duration parsed(String member, JsonNode value) {
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw new HttpProblem(400, member + " is no duration; write such as \"15m\"");
        }
        try {
            return DurationText.parse(value.isTextual() ? value.textValue() : value.asText() + "ms");
        } catch (InvalidSettingException wrong) {
            throw new HttpProblem(400, member + " " + wrong.getMessage());
        }
    }
}
