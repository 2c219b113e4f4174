package io.resilience.console.access;

import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in, or refuses them.
 *
 * <p>{@code Host} must be a name of this console, so that no page of another name can reach it through a name server that lies. A request
 * that may change something must not come from another page: browsers say where from in {@code Origin} and {@code Sec-Fetch-Site}. Every
 * request carries a token in {@code Authorization}, which no browser sends by itself as it does cookies.
 */
public final class Gatekeeper {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;
    private final AccessTokens tokens;
    private final FailedTokens failed;

    /** Lets in by {@code tokens}; {@code hosts} are names of the console besides those of the loopback address. */
    public Gatekeeper(Set<String> hosts, AccessTokens tokens, FailedTokens failed) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.tokens = tokens;
        this.failed = failed;
    }

    /** Refuses, with 421, a request that is meant for another host. */
    public void checkHost(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null || !(LOOPBACK.contains(name(host)) || hosts.contains(name(host)))) {
            throw new HttpProblem(
                    421,
                    "the host '" + Shown.text(String.valueOf(host))
                            + "' is none of this console's names; add it to console.hosts if it should be");
        }
    }

    private static String name(String host) {
        return host.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    }

    /** Refuses, with 403, a request from a page of another origin. */
    public void checkOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ours = origin == null || isOurs(origin, String.valueOf(request.getHeader("Host"))) || isAllowed(origin);
        boolean near = site == null || site.equals("same-origin") || site.equals("none");
        if (!ours || !near) {
            throw new HttpProblem(
                    403,
                    "the request comes from a page of another origin (" + from(origin, site) + ", Host "
                            + Shown.text(String.valueOf(request.getHeader("Host")))
                            + "), and the console takes none of these; if a proxy stands before it, add the name that the browser"
                            + " shows to console.hosts");
        }
    }

    private static String from(@Nullable String origin, @Nullable String site) {
        return origin == null ? "Sec-Fetch-Site " + Shown.text(String.valueOf(site)) : "Origin " + Shown.text(origin);
    }

    /** A page of an allowed name is the console's own, whatever Host a proxy makes of it; one at another port comes as {@code same-site}. */
    private boolean isAllowed(String origin) {
        int scheme = origin.indexOf("://");
        return scheme > 0 && hosts.contains(name(origin.substring(scheme + 3)));
    }

    private static boolean isOurs(String origin, String host) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }

    /**
     * Who sends a request; 401 without a token that is known, 429 after too many wrong ones. A right token is let in whatever others send
     * from its address, which may be a proxy's.
     */
    public Caller caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        Caller caller = single(request) ? tokens.caller(authorization) : null;
        if (caller == null) {
            throw refused(request, authorization);
        }
        return caller;
    }

    private static boolean single(HttpServletRequest request) {
        var values = request.getHeaders("Authorization");
        if (values.hasMoreElements()) {
            values.nextElement();
        }
        return !values.hasMoreElements();
    }

    private HttpProblem refused(HttpServletRequest request, @Nullable String authorization) {
        if (authorization != null && !failed.admits(request)) {
            return new HttpProblem(429, "too many wrong tokens came from this address; wait a minute")
                    .header("Retry-After", "60");
        }
        String what = authorization == null ? "there is no token" : "the token is unknown";
        return new HttpProblem(401, what + "; send 'Authorization: Bearer' and the token")
                .header("WWW-Authenticate", "Bearer realm=\"resilience\"");
    }
}
