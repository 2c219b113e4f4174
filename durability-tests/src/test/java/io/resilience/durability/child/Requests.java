package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Retention;
import io.resilience.durability.child.Mark.Verb;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What is asked on standard input, a line each; each is answered by a mark when it has been served. Further words only tell them apart. */
final class Requests {
    private static final Retention RETENTION = new Retention(Duration.ofMillis(500), null, Duration.ofDays(1), 20);

    private final Courier courier;
    private final DeadLetters letters;
    private final Offers offers;
    private final Voice voice;

    Requests(Courier courier, DeadLetters letters, Offers offers, Voice voice) {
        this.courier = courier;
        this.letters = letters;
        this.offers = offers;
        this.voice = voice;
    }

    void serve(InputStream in) throws Exception {
        voice.say(Verb.READY);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String request = line;
            Thread server = new Thread(() -> answer(request), "request");
            server.setDaemon(true);
            server.start();
        }
    }

    private void answer(String request) {
        try {
            serve(request.split(" ", -1));
            voice.say(Verb.SERVED, request);
        } catch (Exception failure) {
            failure.printStackTrace();
            voice.say(Verb.SERVED, request, failure);
        }
    }

    private void serve(String[] words) throws Exception {
        switch (words[0]) {
            case "offer" -> offers.offer(courier, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "purge" -> letters.purge(RETENTION);
            case "revive" -> letters.revive(words[1], "trial");
            default -> throw new IllegalArgumentException("there is no request " + words[0]);
        }
    }
}
