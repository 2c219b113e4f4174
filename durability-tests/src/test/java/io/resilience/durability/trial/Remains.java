package io.resilience.durability.trial;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the store holds when all is over.
 *
 * @param letters by their ids
 * @param audits what was done about the letters that were acknowledged and are gone
 */
public record Remains(Map<String, LetterRecord> letters, Map<String, List<LetterAudit>> audits) {
    /** Reads a store. */
    public static Remains of(DeadLetters store, Collection<String> acknowledged) {
        Map<String, LetterRecord> letters = new LinkedHashMap<>();
        all(store, LetterQuery.all()).forEach(letter -> letters.put(letter.id(), letter));
        Map<String, List<LetterAudit>> audits = new HashMap<>();
        acknowledged.stream().filter(id -> !letters.containsKey(id)).forEach(id -> audits.put(id, store.audit(id)));
        return new Remains(letters, audits);
    }

    /** All pages of a query. */
    static List<LetterRecord> all(DeadLetters store, LetterQuery query) {
        List<LetterRecord> all = new ArrayList<>();
        List<LetterRecord> page = store.find(query);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = store.find(query.after(page.get(page.size() - 1).id()));
        }
        return all;
    }
}
