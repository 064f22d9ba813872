package rasoat.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.model.document.Disclosure.State.INTERNAL;
import static rasoat.model.document.Disclosure.State.PUBLIC;
import static rasoat.model.document.Disclosure.State.SECRET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void becomesPublicOnTheDayOfItsReleaseAndNotTheDayBefore() {
    Disclosure embargo = Disclosure.always(INTERNAL).releasedOn(JUNE);

    assertThat(embargo.on(JUNE.minusDays(1))).isEqualTo(INTERNAL);
    assertThat(embargo.on(JUNE)).isEqualTo(PUBLIC);
  }

  @Test
  void forgetsTheDayThatARelaseWasFirstPlannedFor() {
    Disclosure later = Disclosure.always(INTERNAL).releasedOn(MAY).releasedOn(JULY);
    Disclosure earlier = Disclosure.always(INTERNAL).releasedOn(JULY).releasedOn(MAY);

    assertThat(later).isEqualTo(Disclosure.always(INTERNAL).thenFrom(JULY, PUBLIC));
    assertThat(earlier).isEqualTo(Disclosure.always(INTERNAL).thenFrom(MAY, PUBLIC));
  }

  @Test
  void isInternalBeforeItsReleaseWhenNothingElseIsKnown() {
    assertThat(Disclosure.always(PUBLIC).releasedOn(JUNE))
        .isEqualTo(Disclosure.always(INTERNAL).thenFrom(JUNE, PUBLIC));
  }

  @Test
  void isInternalOnceDeclassifiedAndPublicOnceReleased() {
    Disclosure disclosure = Disclosure.always(SECRET).declassifiedOn(MAY).releasedOn(JULY);

    assertThat(disclosure.on(MAY.minusDays(1))).isEqualTo(SECRET);
    assertThat(disclosure.on(JUNE)).isEqualTo(INTERNAL);
    assertThat(disclosure.on(JULY)).isEqualTo(PUBLIC);
  }

  @Test
  void keepsAPlannedReleaseWhenItIsDeclassifiedBefore() {
    Disclosure planned = Disclosure.always(SECRET).releasedOn(JULY);

    assertThat(planned.declassifiedOn(MAY))
        .isEqualTo(Disclosure.always(SECRET).thenFrom(MAY, INTERNAL).thenFrom(JULY, PUBLIC));
  }

  @Test
  void movesTheDayItIsDeclassifiedOnToAnEarlierOne() {
    assertThat(Disclosure.always(SECRET).declassifiedOn(JULY).declassifiedOn(MAY))
        .isEqualTo(Disclosure.always(SECRET).thenFrom(MAY, INTERNAL));
  }

  @Test
  void declassifiesOnlyWhatIsSecret() {
    assertThatThrownBy(() -> Disclosure.always(INTERNAL).declassifiedOn(MAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a secret document");
  }
}
