package rasoat.model.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostKeyTest {

  @Test
  void isFoundAgainInHowItIsWritten() {
    PostKey plain = new PostKey(Platform.WEB, "an-hai.example", "17");
    PostKey strange = new PostKey(Platform.WEB, "a|b", "c|d");

    assertThat(PostKey.writtenAs(plain.toString())).containsExactly(plain);
    assertThat(PostKey.writtenAs(strange.toString())).hasSize(3).contains(strange);
  }

  @Test
  void isNoneInTheIdOfAPostOfAFile() {
    assertThat(PostKey.writtenAs("p0007")).isEmpty();
    assertThat(PostKey.writtenAs("FAX|a|b")).isEmpty();
    assertThat(PostKey.writtenAs("WEB|a|")).isEmpty();
  }

  @Test
  void hasADigestOfItsOwn() {
    assertThat(new PostKey(Platform.WEB, "a", "b").digest())
        .isEqualTo(new PostKey(Platform.WEB, "a", "b").digest())
        .isNotEqualTo(new PostKey(Platform.WEB, "ab", "c").digest());
  }
}
