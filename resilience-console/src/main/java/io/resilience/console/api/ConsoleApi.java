package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.console.access.ConsoleRole;
import io.resilience.console.live.AlertBook;
import io.resilience.console.live.RowBook;
import io.resilience.console.stream.EventStream;
import java.util.List;
import java.util.Set;

/** The routes of the API. */
public final class ConsoleApi {
    private ConsoleApi() {}

    /** What an open page is served from: the stream of events, the rows of all operations, the incidents. */
    public record Live(EventStream stream, RowBook rows, AlertBook alerts) {}

    /** All of them. */
    public static Routes routes(Resilience resilience, Live live) {
        HealthEndpoint health = new HealthEndpoint(resilience);
        StateEndpoints state = new StateEndpoints(resilience);
        SteeringEndpoints steering = new SteeringEndpoints(resilience);
        LetterJobs jobs = new LetterJobs();
        LetterDesk desk = new LetterDesk(resilience);
        LetterEndpoints letters = new LetterEndpoints(resilience, desk, jobs);
        ManyLetters many = new ManyLetters(resilience, desk, jobs);
        SettingsEndpoints settings = new SettingsEndpoints(resilience);
        ShadowEndpoints shadows = new ShadowEndpoints(resilience);
        MarksEndpoints marks = new MarksEndpoints(resilience);
        HistoryEndpoint history = new HistoryEndpoint(resilience);
        OperationsEndpoints operations = new OperationsEndpoints(resilience, live.rows);
        Set<String> none = Set.of();
        Set<String> reason = Set.of("reason");
        return new Routes(List.of(
                ApiRoute.get("caller", none, new CallerEndpoint(resilience)),
                ApiRoute.get("health", NamePage.PARAMETERS, health::whole),
                ApiRoute.get("health/live", none, health::live),
                ApiRoute.get("health/ready", none, health::ready),
                ApiRoute.get("state", NamePage.PARAMETERS, state::all),
                ApiRoute.get("state/{service}", NamePage.PARAMETERS, state::ofService),
                ApiRoute.get("state/{service}/{operation}", NamePage.PARAMETERS, state::one),
                ApiRoute.post("reset/{service}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::reset),
                ApiRoute.post(
                        "reset/{service}/{operation}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::reset),
                ApiRoute.post(
                        "force-open/{service}", ConsoleRole.OPERATE, SteeringEndpoints.FORCE, steering::forceOpen),
                ApiRoute.post(
                        "force-open/{service}/{operation}",
                        ConsoleRole.OPERATE,
                        SteeringEndpoints.FORCE,
                        steering::forceOpen),
                ApiRoute.post("close/{service}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::close),
                ApiRoute.post(
                        "close/{service}/{operation}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::close),
                ApiRoute.post("disable/{service}", ConsoleRole.OPERATE, SteeringEndpoints.FORCE, steering::disable),
                ApiRoute.post(
                        "disable/{service}/{operation}",
                        ConsoleRole.OPERATE,
                        SteeringEndpoints.FORCE,
                        steering::disable),
                ApiRoute.post("enable/{service}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::enable),
                ApiRoute.post(
                        "enable/{service}/{operation}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::enable),
                ApiRoute.post("undo/{id}", ConsoleRole.OPERATE, SteeringEndpoints.RESET, steering::undo),
                ApiRoute.get("dead-letter-queue", LetterEndpoints.PARAMETERS, letters::list),
                ApiRoute.get("dead-letter-queue/{itemId}", none, letters::one),
                ApiRoute.post("dead-letter-queue/{itemId}/reveal", ConsoleRole.ADMIN, reason, letters::reveal),
                ApiRoute.post("dead-letter-queue/{itemId}/discard", ConsoleRole.OPERATE, reason, letters::discard),
                ApiRoute.get("dead-letter-causes", LetterEndpoints.CAUSES, letters::causes),
                ApiRoute.post("dead-letter-queue/retry", ConsoleRole.OPERATE, ManyLetters.MEMBERS, many::retry),
                ApiRoute.post("dead-letter-queue/discard", ConsoleRole.OPERATE, ManyLetters.MEMBERS, many::discard),
                ApiRoute.post("dead-letter-queue/export", ConsoleRole.OPERATE, ManyLetters.EXPORT, many::export),
                ApiRoute.post("retry/{itemId}", ConsoleRole.OPERATE, reason, letters::retry),
                ApiRoute.post("replay-all/{service}", ConsoleRole.OPERATE, reason, letters::replayAll),
                ApiRoute.post("replay-all/{service}/{operation}", ConsoleRole.OPERATE, reason, letters::replayAll),
                ApiRoute.get("jobs", none, jobs::list),
                ApiRoute.get("jobs/{id}", none, jobs::progress),
                ApiRoute.cancel("jobs/{id}", jobs::cancel),
                ApiRoute.get("config/{service}", none, settings::explained),
                ApiRoute.get("config/{service}/{operation}", none, settings::explained),
                ApiRoute.put("config/{service}", SettingsEndpoints.CHANGE, settings::change),
                ApiRoute.put("config/{service}/{operation}", SettingsEndpoints.CHANGE, settings::change),
                ApiRoute.get("versions", SettingsEndpoints.VERSIONS, settings::versions),
                ApiRoute.post("rollback/{version}", ConsoleRole.ADMIN, reason, settings::rollBack),
                ApiRoute.get("metrics", NamePage.PARAMETERS, new MetricsEndpoint(resilience)),
                ApiRoute.get("why/{service}/{operation}", none, new WhyEndpoint(resilience)),
                ApiRoute.ask("what-if/{service}/{operation}", new WhatIfEndpoint(resilience)),
                ApiRoute.get("shadow", none, shadows::all),
                ApiRoute.get("shadow/{service}/{operation}", none, shadows::one),
                ApiRoute.put("shadow/{service}/{operation}", none, shadows::set),
                ApiRoute.delete("shadow/{service}/{operation}", reason, shadows::end),
                ApiRoute.get("overview", none, new OverviewEndpoint(resilience, live.rows, live.alerts)),
                ApiRoute.get("operations", OperationsEndpoints.PARAMETERS, operations::operations),
                ApiRoute.get("services", OperationsEndpoints.SERVICES, operations::services),
                ApiRoute.get("alerts", none, new AlertsEndpoint(live.alerts)),
                ApiRoute.get("history/{service}", HistoryEndpoint.PARAMETERS, history),
                ApiRoute.get("history/{service}/{operation}", HistoryEndpoint.PARAMETERS, history),
                ApiRoute.get("marks", MarksEndpoints.PARAMETERS, marks::list),
                ApiRoute.post("marks", ConsoleRole.OPERATE, MarksEndpoints.MEMBERS, marks::add),
                ApiRoute.post("trends", ConsoleRole.VIEW, TrendsEndpoint.MEMBERS, new TrendsEndpoint(resilience)),
                ApiRoute.get("events", EventsEndpoint.PARAMETERS, new EventsEndpoint(live.stream)),
                ApiRoute.get("audit", SettingsEndpoints.VERSIONS, new AuditEndpoint(resilience)),
                ApiRoute.get("openapi.json", none, new OpenApiEndpoint())));
    }
}
