package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rasoat.model.post.Capture;

/** Samples that nobody here wrote; see the LICENSE beside them. */
class RealSamplesTest {

  private static MemoryEntries sample(String name) {
    return new MemoryEntries().with(name, Fixture.bytes("langchain/" + name));
  }

  @Test
  void readsAWhatsAppChatOfManyPhones() {
    Imported imported = Imported.privateOf(sample("tests_examples_whatsapp_chat.txt"));

    assertThat(imported.texts())
        .containsExactly(
            "Hi here",
            "Message 123",
            "Bye!",
            "And let me know if anything changes",
            "Of course!",
            "See you!",
            "Hello",
            "Goodbye",
            "",
            "This message was deleted");
    assertThat(imported.posts().stream().map(Capture::time))
        .map(Object::toString)
        .containsExactly(
            "2023-05-05T08:48:11Z",
            "2021-11-08T02:41:32Z",
            "2023-01-22T20:19:00Z",
            "2023-01-22T20:22:00Z",
            "2021-01-24T05:41:03Z",
            "2023-05-04T09:13:23Z",
            "2022-07-19T16:32:00Z",
            "2022-07-20T04:32:00Z",
            "2023-04-20T02:42:00Z",
            "2023-06-28T17:16:00Z");
    assertThat(imported.attachments()).containsExactly("PHOTO left out MISSING");
    assertThat(imported.problems()).isEmpty();
  }

  @Test
  void readsAWhatsAppChatOfAnIphone() {
    Imported imported = Imported.privateOf(sample("chat_loaders_data_whatsapp_chat.txt"));

    assertThat(imported.posts()).hasSize(11);
    assertThat(imported.texts().get(0)).startsWith("I spotted a rare Hyacinth Macaw");
    assertThat(imported.attachments())
        .containsExactly(
            "PHOTO left out MISSING", "PHOTO left out MISSING", "PHOTO left out MISSING");
    assertThat(imported.serialised()).doesNotContain("Feather", "Jungle Jane");
  }

  @Test
  void readsATelegramChatOnALegalBasisOnly() {
    MemoryEntries files = sample("data_telegram_chat_json_result.json");

    assertThat(Imported.publicOf(files).posts()).isEmpty();
    Imported imported = Imported.privateOf(files);

    assertThat(imported.texts())
        .containsExactly(
            "i refuse to converse with you",
            "Hi nemesis",
            "we meet again",
            "you will not trick me this time");
    assertThat(imported.posts().getFirst().time()).hasToString("2023-08-23T20:11:23Z");
    assertThat(imported.attachments()).isEmpty();
    assertThat(imported.serialised())
        .doesNotContain("Jimmeny", "Batman", "123450513", "5965280513");
  }

  @Test
  void readsAnOlderTelegramChat() {
    Imported imported = Imported.privateOf(sample("document_loaders_test_docs_telegram.json"));

    assertThat(imported.texts())
        .containsExactly("It's 2020...", "Fireworks!", "You're a minute late!");
    assertThat(imported.posts().getFirst().time()).hasToString("2019-12-31T17:00:02Z");
    assertThat(imported.serialised()).doesNotContain("Grace", "Henry", "4325636679", "2730825451");
  }

  @Test
  void readsNothingOfAFacebookChat() {
    MemoryEntries files = sample("tests_examples_facebook_chat.json");

    Imported imported = Imported.privateOf(files);

    assertThat(imported.posts()).isEmpty();
    assertThat(imported.problemTexts())
        .containsExactly(
            "export: expected posts, got private messages (1 files); they were left unread");
  }

  @Test
  void readsATelegramChatAsWebPages() {
    Imported imported = Imported.privateOf(sample("data_telegram_chat_html_messages.html"));

    assertThat(imported.texts())
        .containsExactly(
            "i refuse to converse with you",
            "Hi nemesis",
            "we meet again",
            "you will not trick me this time");
    assertThat(imported.posts().getFirst().time()).hasToString("2023-08-23T21:11:23Z");
    assertThat(imported.posts().get(3).author()).isEqualTo(imported.posts().get(0).author());
    assertThat(imported.attachments()).isEmpty();
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.serialised()).doesNotContain("Jimmeny", "Batman");
  }
}
