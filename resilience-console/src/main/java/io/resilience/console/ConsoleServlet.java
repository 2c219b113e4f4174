package io.resilience.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.access.Caller;
import io.resilience.console.access.ConsoleRole;
import io.resilience.console.access.Gatekeeper;
import io.resilience.console.api.ApiRequest;
import io.resilience.console.api.ApiRoute;
import io.resilience.console.api.ConsoleApi;
import io.resilience.console.api.Routes;
import io.resilience.console.http.ApiPath;
import io.resilience.console.http.ApiQuery;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.RequestBody;
import io.resilience.console.http.Shown;
import io.resilience.console.page.DashboardPage;
import io.resilience.console.stream.EventStream;
import io.resilience.policy.Nearest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console as a servlet, to be mounted at {@code /*}, at any prefix, or at {@code /api/circuit-breaker/*} itself; it wants support of
 * asynchronous requests, for the stream of events. It is made by {@link ConsoleBuilder#servlet()}, and checks its callers itself.
 */
public final class ConsoleServlet extends HttpServlet {
    /** Where the API is, below the place at which the servlet is mounted. */
    public static final String API = "/api/circuit-breaker";

    private static final String STREAM = API + "/events";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServlet.class);
    private static final int MOST_AT_ONCE = 16;
    private static final Set<String> PROBES = Set.of(API + "/health/live", API + "/health/ready");
    private static final Caller PROBE = new Caller("probe", ConsoleRole.VIEW);

    private final transient Gatekeeper gatekeeper;
    private final transient Routes routes;
    private final transient RequestBody bodies;
    private final transient DashboardPage page = new DashboardPage();
    private final transient Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final transient EventStream stream;
    private transient volatile Runnable ending = () -> {};
    private transient volatile boolean openProbes;

    ConsoleServlet(Resilience resilience, Gatekeeper gatekeeper, ConsoleApi.Live live) {
        this.gatekeeper = gatekeeper;
        this.routes = ConsoleApi.routes(resilience, live);
        this.stream = live.stream();
        this.bodies = new RequestBody(resilience.clockwork().ticker());
    }

    /** From now on liveness and readiness are told to anybody: a platform's probes have no token, and ask by an address. */
    void openProbes() {
        openProbes = true;
    }

    /** Is run when the servlet ends: what it shows is then no longer listened for. */
    void endsWith(Runnable end) {
        ending = end;
    }

    /** In an application of Spring, the end of its context ends the streams. */
    @Override
    public void init() {
        Object spring = getServletContext().getAttribute(SpringContext.ATTRIBUTE);
        if (spring != null) {
            SpringContext.onClose(spring, this::endStreams);
        }
    }

    /**
     * Ends all streams of events and refuses new ones. A server that waits for its requests before it stops would wait for them; call this
     * before. Spring needs no call: the servlet hears when its context begins to close.
     */
    public void endStreams() {
        stream.close();
    }

    /** All routes of the API. */
    public Routes routes() {
        return routes;
    }

    /** The container has stopped it. */
    @Override
    public void destroy() {
        endStreams();
        routes.close();
        ending.run();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SafeHeaders.set(response);
        if (request.getMethod().equals("GET") && request.getRequestURI().endsWith(STREAM)) {
            answer(request).send(request, response); // the stream has places of its own
            return;
        }
        if (!places.tryAcquire()) {
            new HttpProblem(503, MOST_AT_ONCE + " requests are under way already; come again")
                    .header("Retry-After", "1")
                    .answer()
                    .send(request, response);
            return;
        }
        try {
            answer(request).send(request, response);
        } finally {
            places.release();
        }
    }

    /** A failure of our own is logged and told without its details. */
    private HttpAnswer answer(HttpServletRequest request) throws IOException {
        try {
            return admitted(request);
        } catch (HttpProblem problem) {
            return problem.answer();
        } catch (RuntimeException failure) {
            LOG.error("the console failed on {} {}", request.getMethod(), Shown.text(request.getRequestURI()), failure);
            return new HttpProblem(500, "the console failed; its log says why").answer();
        }
    }

    /** Who asks is settled before anything about what is asked for. */
    private HttpAnswer admitted(HttpServletRequest request) throws IOException {
        if (openProbes && isProbe(request)) {
            return answered(request, PROBE, below(ApiPath.segments(path(request)), request));
        }
        gatekeeper.checkHost(request);
        if (lacksSlash(request)) {
            return HttpAnswer.empty(308).header("Location", request.getRequestURI() + "/");
        }
        List<String> segments = ApiPath.segments(path(request));
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            gatekeeper.checkOrigin(request);
        } else {
            HttpAnswer dashboard = page.answer(request, segments);
            if (dashboard != null) {
                return dashboard;
            }
        }
        return answered(request, gatekeeper.caller(request), below(segments, request));
    }

    private static boolean isProbe(HttpServletRequest request) {
        boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return looks && PROBES.contains(path(request));
    }

    private HttpAnswer answered(HttpServletRequest request, Caller caller, List<String> segments) throws IOException {
        Routes.Found found = routes.find(request.getMethod(), segments);
        ApiRoute route = found.route();
        if (!caller.role().includes(route.role())) {
            throw new HttpProblem(
                    403,
                    "the token of " + caller.name() + " is for " + caller.role() + "; this takes one for "
                            + route.role());
        }
        ApiQuery query = ApiQuery.read(request.getQueryString(), route.parameters());
        ObjectNode body = bodies.read(request, route.needsBody());
        checkMembers(body, route.members());
        return route.endpoint().answer(new ApiRequest(caller, found.parts(), query, body, request));
    }

    /** Whether it is the mount itself that is asked for; the page there names what it loads relative to it. */
    private static boolean lacksSlash(HttpServletRequest request) {
        String mount = request.getContextPath() + request.getServletPath();
        return request.getPathInfo() == null
                && request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                && request.getRequestURI().equals(mount);
    }

    private static void checkMembers(ObjectNode body, @Nullable Set<String> members) {
        if (members == null) {
            return;
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                String remedy = members.isEmpty() ? "there is none here" : Nearest.remedy(Shown.text(name), members);
                throw new HttpProblem(400, "unknown member '" + Shown.text(name) + "' of the body; " + remedy);
            }
        });
    }

    /** The path below the mount, as the client wrote it: the container's reading of it may differ from ours. */
    private static String path(HttpServletRequest request) {
        String mount = request.getContextPath() + request.getServletPath();
        String uri = request.getRequestURI();
        boolean whole = request.getPathInfo() == null; // mapped to "/": then the servlet's path is all of it
        String prefix = whole ? request.getContextPath() : mount;
        if (!uri.startsWith(prefix)) {
            throw new HttpProblem(400, "the path writes the console's own place in another way; write it plainly");
        }
        return prefix.endsWith(API) ? API + uri.substring(prefix.length()) : uri.substring(prefix.length());
    }

    private static List<String> below(List<String> segments, HttpServletRequest request) {
        List<String> root = ApiPath.segments(API);
        if (segments.size() <= root.size() || !segments.subList(0, root.size()).equals(root)) {
            throw new HttpProblem(
                    404, "there is nothing at '" + Shown.text(request.getRequestURI()) + "'; the API is below " + API);
        }
        return segments.subList(root.size(), segments.size());
    }
}
