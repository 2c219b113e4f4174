package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.config.Explained;
import io.resilience.config.LiveChange;
import io.resilience.config.NestedSettings;
import io.resilience.config.SettingDifference;
import io.resilience.config.SettingsVersion;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.exception.DefinitionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings in force, with where each comes from; changes of them, their versions, and the way back. */
final class SettingsEndpoints {
    static final Set<String> CHANGE = Set.of("dryRun");
    static final Set<String> VERSIONS = Set.of("limit", "after");
    private static final int MOST_SHOWN = 200;

    private final Resilience resilience;
    private final KnownNames known;

    SettingsEndpoints(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    HttpAnswer explained(ApiRequest request) {
        LiveChange.Target target = target(request);
        SettingsVersion version = resilience.live().current();
        String tag = tag(version);
        if (tag.equals(request.header("If-None-Match"))) {
            return HttpAnswer.empty(304).header("ETag", tag);
        }
        ObjectNode body = JsonText.object();
        body.put("service", target.service());
        body.put("operation", target.operation());
        body.put("version", version.number());
        ArrayNode settings = body.putArray("settings");
        String operation = target.operation() == null ? "*" : target.operation();
        resilience.explain(target.service(), operation).forEach(each -> settings.add(explained(each)));
        return HttpAnswer.json(body).header("ETag", tag);
    }

    private static ObjectNode explained(Explained value) {
        return JsonText.object()
                .put("setting", value.setting())
                .put("value", value.value())
                .put("origin", value.origin().name())
                .put("place", value.place())
                .put(
                        "live",
                        NestedSettings.namingClasses(Map.of(value.setting(), ""))
                                .isEmpty());
    }

    private LiveChange.Target target(ApiRequest request) {
        String service = request.part("service");
        String operation = request.parts().get("operation");
        if (operation == null) {
            known.service(service);
        } else {
            known.operation(service, operation);
        }
        return new LiveChange.Target(service, operation);
    }

    HttpAnswer change(ApiRequest request) {
        LiveChange change = RequestedChange.read(request, target(request), "changed");
        checkVersion(request);
        try {
            if (request.query().flag("dryRun")) {
                return differences(resilience.live().tryOut(change));
            }
            SettingsVersion version = resilience.live().change(change);
            return version(request, version);
        } catch (DefinitionException wrong) {
            throw RequestedChange.problem(wrong);
        }
    }

    /** Someone who says which version they looked at must not change another. */
    private void checkVersion(ApiRequest request) {
        String wanted = request.header("If-Match");
        SettingsVersion current = resilience.live().current();
        if (wanted != null && !wanted.equals("*") && !wanted.equals(tag(current))) {
            throw new HttpProblem(412, "the settings have changed meanwhile: " + current + "; look at them again");
        }
    }

    private static HttpAnswer differences(List<SettingDifference> differences) {
        ObjectNode body = JsonText.object();
        body.put("dryRun", true);
        body.put("differences", differences.size());
        ArrayNode shown = body.putArray("changes");
        differences.stream().limit(MOST_SHOWN).forEach(each -> {
            ObjectNode change = shown.addObject();
            change.put("service", each.service());
            change.put("operation", each.operation());
            change.put("setting", each.setting());
            change.set("before", orNull(each.before()));
            change.set("after", orNull(each.after()));
        });
        return HttpAnswer.json(body);
    }

    private static @Nullable JsonNode orNull(@Nullable Explained value) {
        return value == null ? null : explained(value);
    }

    private HttpAnswer version(ApiRequest request, SettingsVersion version) {
        ObjectNode body = shown(version);
        body.put("target", String.join("/", request.parts().values()));
        return HttpAnswer.json(body).header("ETag", tag(version));
    }

    private static ObjectNode shown(SettingsVersion version) {
        return JsonText.object()
                .put("version", version.number())
                .put("since", version.since().toString())
                .put("who", version.who())
                .put("reason", version.reason());
    }

    private static String tag(SettingsVersion version) {
        return "\"v" + version.number() + "\"";
    }

    HttpAnswer versions(ApiRequest request) {
        long after = request.query().number("after", 0, 0, Long.MAX_VALUE / 1000);
        long limit = request.query().number("limit", NamePage.STANDARD, 1, NamePage.LARGEST);
        List<SettingsVersion> all = resilience.live().versions();
        List<SettingsVersion> page = all.stream()
                .filter(version -> version.number() > after)
                .limit(limit)
                .toList();
        ArrayNode shown = JsonText.array();
        page.forEach(version -> shown.add(shown(version)));
        long last = page.isEmpty() ? 0 : page.get(page.size() - 1).number();
        boolean more = last > 0 && last < all.get(all.size() - 1).number();
        return NamePage.links(HttpAnswer.json(shown), all.size(), more ? Long.toString(last) : null);
    }

    HttpAnswer rollBack(ApiRequest request) {
        String text = request.part("version");
        checkVersion(request);
        long number = text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : 0;
        try {
            SettingsVersion version = resilience
                    .live()
                    .rollBack(number, request.caller().name(), BodyText.reason(request, "rolled back"));
            if (version == null) {
                throw new HttpProblem(404, "there is no such version; GET versions lists those that are kept");
            }
            return HttpAnswer.json(shown(version)).header("ETag", tag(version));
        } catch (DefinitionException wrong) {
            throw RequestedChange.problem(wrong);
        }
    }
}
