package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.config.Explained;
import io.resilience.config.SettingDifference;
import io.resilience.console.http.JsonText;
import io.resilience.trial.Course;
import io.resilience.trial.ShadowReading;
import io.resilience.trial.WhatIf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was tried, as JSON; times are milliseconds since 1970. */
final class TrialJson {
    private TrialJson() {}

    static ObjectNode whatIf(WhatIf tried) {
        ObjectNode body = JsonText.object();
        body.put("service", tried.service());
        body.put("operation", tried.breaker());
        body.put("outcomes", tried.recorded().outcomes());
        body.put("refused", tried.recorded().refused());
        body.put("from", tried.recorded().from().toEpochMilli());
        body.put("to", tried.recorded().to().toEpochMilli());
        body.put("complete", tried.recorded().complete());
        body.set("live", judged(tried.live()));
        body.set("proposed", judged(tried.proposed()));
        body.set("changes", changes(tried.changes()));
        ArrayNode limits = body.putArray("limits");
        tried.limits().forEach(limits::add);
        return body;
    }

    private static ObjectNode judged(WhatIf.Judged judged) {
        return course(judged.course()).put("unknown", judged.unknown());
    }

    private static ObjectNode course(Course course) {
        ObjectNode body = JsonText.object();
        body.put("opened", course.opened());
        body.put("refused", course.refused());
        body.put("openMillis", course.open().toMillis());
        ArrayNode moves = body.putArray("moves");
        course.moves()
                .forEach(move -> moves.addObject()
                        .put("at", move.at().toEpochMilli())
                        .put("from", move.from().name())
                        .put("to", move.to().name())
                        .put("reason", move.reason()));
        return body;
    }

    private static ArrayNode changes(List<SettingDifference> changes) {
        ArrayNode shown = JsonText.array();
        changes.forEach(change -> shown.addObject()
                .put("key", change.setting())
                .put("before", value(change.before()))
                .put("after", value(change.after())));
        return shown;
    }

    private static @Nullable String value(@Nullable Explained explained) {
        return explained == null ? null : explained.value();
    }

    static ObjectNode shadow(ShadowReading reading) {
        ObjectNode body = JsonText.object();
        body.put("service", reading.service());
        body.put("operation", reading.breaker());
        body.put("who", reading.order().who());
        body.put("reason", reading.order().reason());
        body.put("since", reading.order().since().toEpochMilli());
        body.put(
                "ends",
                reading.order().ends() == null
                        ? null
                        : (Long) reading.order().ends().toEpochMilli());
        body.put("state", reading.state().name());
        body.set("changes", changes(reading.changes()));
        body.set("live", course(reading.compared().live()));
        body.set("shadow", course(reading.compared().shadow()));
        body.put("calls", reading.compared().decisions().calls());
        body.put("differing", reading.compared().decisions().differing());
        body.put("unknown", reading.compared().decisions().unknown());
        return body;
    }
}
