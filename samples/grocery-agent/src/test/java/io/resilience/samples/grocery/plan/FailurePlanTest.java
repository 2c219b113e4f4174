package io.resilience.samples.grocery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.samples.grocery.peers.PeerTrouble;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailurePlanTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final FailurePlan plan = FailurePlan.over(MINUTE, 1);

    @Test
    void leavesNoGapFromStartToEnd() {
        List<Episode> episodes = plan.episodes();
        assertThat(episodes.get(0).begins()).isZero();
        assertThat(plan.length()).isEqualTo(MINUTE);
        IntStream.range(1, episodes.size())
                .forEach(i -> assertThat(episodes.get(i).begins())
                        .isEqualTo(episodes.get(i - 1).ends()));
    }

    @Test
    void beginsAndEndsHealthyAndBringsEveryTroubleBetween() {
        List<Episode> episodes = plan.episodes();
        Set<PeerTrouble> seen = EnumSet.noneOf(PeerTrouble.class);
        episodes.forEach(episode -> seen.addAll(episode.troubles()));
        assertThat(seen).containsExactlyInAnyOrder(PeerTrouble.values());
        assertThat(episodes.get(0).troubles()).isEmpty();
        assertThat(episodes.get(episodes.size() - 1).troubles()).isEmpty();
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(FailurePlan.over(MINUTE, 1)).isEqualTo(plan);
        assertThat(FailurePlan.over(MINUTE, 2)).isNotEqualTo(plan);
    }

    @Test
    void saysHowLongTheEpisodeLasts() {
        Episode first = plan.episodes().get(0);
        assertThat(plan.untilNext(Duration.ofSeconds(1))).isEqualTo(first.ends().minusSeconds(1));
    }

    @Test
    void beginsAnewWhenItIsOver() {
        assertThat(plan.at(MINUTE.plusSeconds(1))).isEqualTo(plan.at(Duration.ofSeconds(1)));
    }

    @Test
    void canStayHealthyForLonger() {
        FailurePlan longer = plan.thenHealthyFor(MINUTE);
        assertThat(longer.length()).isEqualTo(MINUTE.multipliedBy(2));
        assertThat(longer.at(MINUTE.plusSeconds(50)).troubles()).isEmpty();
        assertThat(longer.at(MINUTE.dividedBy(2))).isEqualTo(plan.at(MINUTE.dividedBy(2)));
    }
}
