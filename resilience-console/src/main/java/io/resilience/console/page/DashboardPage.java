package io.resilience.console.page;

import io.resilience.console.http.HttpAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves the dashboard: its page at the root, what it loads below {@code assets}. No token is needed for these, since they are the same
 * in every program. The page names what it loads with its hash, so that browsers keep it for ever and never have an old one.
 */
public final class DashboardPage {
    /** The API's policy, with the icon, and with a browser's promise that no text ever becomes markup or code. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String ASSETS = "assets";
    private static final String LOOK_AGAIN = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, PageFile> assets = new LinkedHashMap<>();
    private final PageFile page;

    /** Reads all files, so that a jar that lacks one is noticed at the start. */
    public DashboardPage() {
        asset("resilience-dashboard.js", "text/javascript;charset=utf-8");
        asset("page.css", "text/css;charset=utf-8");
        asset("icon.svg", "image/svg+xml");
        asset("icon-degraded.svg", "image/svg+xml");
        asset("icon-critical.svg", "image/svg+xml");
        String text = PageFile.text("index.html");
        for (Map.Entry<String, PageFile> asset : assets.entrySet()) {
            String path = ASSETS + "/" + asset.getKey();
            text = text.replace(path, path + "?v=" + asset.getValue().hash());
        }
        page = PageFile.of("text/html;charset=utf-8", text);
    }

    private void asset(String name, String type) {
        assets.put(name, PageFile.of(type, PageFile.text(name)));
    }

    /** The answer to a GET of {@code segments}; null when they are none of the dashboard's. */
    public @Nullable HttpAnswer answer(HttpServletRequest request, List<String> segments) {
        if (segments.isEmpty()) {
            return page.answer(request, LOOK_AGAIN).header("Content-Security-Policy", POLICY);
        }
        boolean below = segments.size() == 2 && segments.get(0).equals(ASSETS);
        PageFile asset = below ? assets.get(segments.get(1)) : null;
        if (asset == null) {
            return null;
        }
        boolean named = ("v=" + asset.hash()).equals(request.getQueryString());
        return asset.answer(request, named ? FOR_EVER : LOOK_AGAIN);
    }
}
