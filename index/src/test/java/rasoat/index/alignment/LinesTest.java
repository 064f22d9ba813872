package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.index.alignment.Lines.Closed.NO;
import static rasoat.index.alignment.Lines.Closed.UNKNOWN;
import static rasoat.index.alignment.Lines.Closed.YES;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.index.alignment.Reading.Place;

final class LinesTest {

  /** Two words in each line; a page ends where the tops go up again. */
  private static Lines lines(int... tops) {
    List<Place> places = new ArrayList<>();
    int page = 0;
    for (int i = 0; i < tops.length; i++) {
      page += i > 0 && tops[i] < tops[i - 1] ? 1 : 0;
      places.add(new Place(page, i, 0, tops[i], 90, tops[i] + 20, 1));
      places.add(new Place(page, i, 100, tops[i] + 4, 190, tops[i] + 24, 1));
    }
    return new Lines(places);
  }

  @Test
  void knowsThatNothingWasLostBetweenLineAndLine() {
    assertThat(lines(0, 40, 80, 122, 172, 212).between(2, 9)).isEqualTo(YES);
  }

  @Test
  void knowsTheRoomOfALostLine() {
    assertThat(lines(0, 40, 80, 160, 200, 240).between(4, 7)).isEqualTo(NO);
  }

  @Test
  void knowsNothingWithoutPlacesOrAcrossPages() {
    assertThat(new Lines(List.of()).between(0, 3)).isEqualTo(UNKNOWN);
    assertThat(lines(0, 40, 80, 120, 160, 0, 40).between(8, 11)).isEqualTo(UNKNOWN);
    assertThat(lines(0, 40).between(0, 3)).isEqualTo(UNKNOWN);
  }
}
