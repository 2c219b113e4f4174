package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.console.access.ConsoleRole;
import io.resilience.console.stream.EventStream;
import java.util.List;
import java.util.Set;

/** The routes of the API. */
public final class ConsoleApi {
    private ConsoleApi() {}

    /** All of them, for a runtime and its stream of events. */
    public static Routes routes(Resilience resilience, EventStream stream) {
        StateEndpoints state = new StateEndpoints(resilience);
        SteeringEndpoints steering = new SteeringEndpoints(resilience);
        LetterEndpoints letters = new LetterEndpoints(resilience);
        SettingsEndpoints settings = new SettingsEndpoints(resilience);
        Set<String> none = Set.of();
        Set<String> reason = Set.of("reason");
        return new Routes(List.of(
                Route.get("health", NamePage.PARAMETERS, new HealthEndpoint(resilience)),
                Route.get("state", NamePage.PARAMETERS, state::all),
                Route.get("state/{service}", NamePage.PARAMETERS, state::ofService),
                Route.get("state/{service}/{operation}", NamePage.PARAMETERS, state::one),
                Route.post("reset/{service}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::reset),
                Route.post(
                        "reset/{service}/{operation}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::reset),
                Route.post("force-open/{service}", ConsoleRole.OPERATE, SteeringEndpoints.FORCE, steering::forceOpen),
                Route.post(
                        "force-open/{service}/{operation}",
                        ConsoleRole.OPERATE,
                        SteeringEndpoints.FORCE,
                        steering::forceOpen),
                Route.get("dead-letter-queue", LetterEndpoints.PARAMETERS, letters::list),
                Route.get("dead-letter-queue/{itemId}", none, letters::one),
                Route.post("dead-letter-queue/{itemId}/reveal", ConsoleRole.ADMIN, reason, letters::reveal),
                Route.post("dead-letter-queue/{itemId}/discard", ConsoleRole.OPERATE, reason, letters::discard),
                Route.post("retry/{itemId}", ConsoleRole.OPERATE, reason, letters::retry),
                Route.post("replay-all/{service}", ConsoleRole.OPERATE, reason, letters::replayAll),
                Route.post("replay-all/{service}/{operation}", ConsoleRole.OPERATE, reason, letters::replayAll),
                Route.get("config/{service}", none, settings::explained),
                Route.get("config/{service}/{operation}", none, settings::explained),
                Route.put("config/{service}", SettingsEndpoints.CHANGE, settings::change),
                Route.put("config/{service}/{operation}", SettingsEndpoints.CHANGE, settings::change),
                Route.get("versions", SettingsEndpoints.VERSIONS, settings::versions),
                Route.post("rollback/{version}", ConsoleRole.ADMIN, reason, settings::rollBack),
                Route.get("metrics", NamePage.PARAMETERS, new MetricsEndpoint(resilience)),
                Route.get("why/{service}/{operation}", none, new WhyEndpoint(resilience)),
                Route.get("events", none, new EventsEndpoint(stream)),
                Route.get("audit", SettingsEndpoints.VERSIONS, new AuditEndpoint(resilience)),
                Route.get("openapi.json", none, new OpenApiEndpoint())));
    }
}
