package rasoat.crawler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.Fault;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class MediaFetcherTest {

  private static final Visit.FreshAddress NONE = attachment -> Optional.empty();

  private ReplayServer server;
  private TestFetchers world;
  private final List<String> problems = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.of(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
  void keepsPictures(String format) throws IOException {
    byte[] picture = TestPictures.in(format);
    server.on("GET", "/anh").reply(200, picture);

    Attachment fetched = fetchOne("/anh");

    assertThat(fetched.state()).isEqualTo(FetchState.OK);
    assertThat(world.store().get(fetched.kept().orElseThrow())).contains(picture);
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsAPictureByItsBytes() throws IOException {
    server
        .on("GET", "/anh.jpg")
        .reply(200, TestPictures.in("png"))
        .header("Content-Type", "text/html");

    assertThat(fetchOne("/anh.jpg").state()).isEqualTo(FetchState.OK);
  }

  @Test
  void keepsPdf() throws IOException {
    server.on("GET", "/van-ban").reply(200, "%PDF-1.7\n...");

    assertThat(fetchOne("/van-ban").state()).isEqualTo(FetchState.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "0000001c667479706865696300000000, HEIC",
    "0000001c667479706176696600000000, AVIF",
    "3c21646f63747970652068746d6c3e, a page",
    "504b0304140000000800, a ZIP",
    "'', nothing",
    "89504e470d0a1a0a0000, a PNG that ends in its header",
    "ffd8ffe0, a JPEG that ends in its header",
  })
  void refusesWhatCannotBeDecodedHereAndKeepsThePost(String hex, String what) throws IOException {
    server.on("GET", "/la").reply(200, HexFormat.of().parseHex(hex));
    server.on("GET", "/anh").reply(200, TestPictures.in("png"));

    Capture capture = fetch(post(at("/la"), at("/anh")), NONE);

    assertThat(states(capture)).as(what).containsExactly(FetchState.UNDECODABLE, FetchState.OK);
    assertThat(capture.text()).isEqualTo("Lịch tiếp dân");
    assertThat(problems).singleElement().asString().startsWith("attachment 1 of 2: expected a pic");
  }

  @ParameterizedTest
  @CsvSource({
    "60000, 60000, TOO_LARGE",
    "20001, 10, TOO_LARGE",
    "10, 20001, TOO_LARGE",
    "10001, 10000, TOO_LARGE",
    "10000, 10000, OK",
    "20000, 5000, OK",
  })
  void looksAtTheSizeBeforeAnybodyDecodes(int width, int height, FetchState expected)
      throws IOException {
    server.on("GET", "/anh.png").reply(200, TestPictures.pngHeader(width, height));

    assertThat(fetchOne("/anh.png").state()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "401, FORBIDDEN",
    "403, EXPIRED",
    "410, EXPIRED",
    "404, MISSING",
    "400, MISSING",
    "500, WAITING",
    "503, WAITING",
    "429, WAITING",
  })
  void saysWhyThereIsNone(int status, FetchState expected) throws IOException {
    server.on("GET", "/anh").reply(status, "");

    assertThat(fetchOne("/anh").state()).isEqualTo(expected);
    assertThat(problems).hasSize(1);
  }

  @Test
  void saysThatItIsTooLarge() throws IOException {
    server.on("GET", "/lon").fault(Fault.FIVE_GIGABYTES);

    assertThat(fetchOne("/lon").state()).isEqualTo(FetchState.TOO_LARGE);
    assertThat(problems)
        .containsExactly(
            "attachment 1 of 1: 127.0.0.1: expected 31457280 bytes or fewer, got more");
  }

  @Test
  void leavesWhatWasBrokenOffForTheNextVisit() throws IOException {
    server.on("GET", "/gay").reply(200, TestPictures.in("png")).fault(Fault.CLOSE_MID_BODY);

    assertThat(fetchOne("/gay").state()).isEqualTo(FetchState.WAITING);
  }

  @Test
  void refusesARedirectIntoTheHouse() throws IOException {
    server.on("GET", "/anh").reply(302, "").header("Location", "http://169.254.169.254/latest/");

    assertThat(fetchOne("/anh").state()).isEqualTo(FetchState.FORBIDDEN);
    assertThat(problems).singleElement().asString().contains("link-local");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://[/", "file:///etc/passwd", "mailto:a@b.example", "không phải"})
  void refusesWhatIsNoAddress(String address) throws IOException {
    Capture capture = fetch(post(Attachment.at(Kind.PHOTO, "a", address)), NONE);

    assertThat(states(capture)).containsExactly(FetchState.FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 410})
  void asksOnceForANewAddress(int status) throws IOException {
    server.on("GET", "/cu").reply(status, "");
    server.on("GET", "/moi").reply(200, TestPictures.in("png"));

    Capture capture = fetch(post(at("/cu")), old -> Optional.of(server.base() + "/moi"));

    assertThat(states(capture)).containsExactly(FetchState.OK);
    assertThat(capture.attachments().getFirst().address()).isEqualTo(server.base() + "/cu");
    assertThat(server.paths()).containsExactly("/cu", "/moi");
  }

  @Test
  void waitsForANewAddressThatIsNotToldNow() throws IOException {
    server.on("GET", "/cu").reply(403, "");

    Capture capture =
        fetch(
            post(at("/cu")),
            old -> {
              throw new NotNowException("expected a page, got no answer");
            });

    assertThat(states(capture)).containsExactly(FetchState.WAITING);
    assertThat(problems).containsExactly("attachment 1 of 1: expected a page, got no answer");
  }

  @Test
  void givesUpWhenTheNewAddressHasExpiredToo() throws IOException {
    List<Attachment> asked = new ArrayList<>();
    server.on("GET", "/cu").reply(403, "");

    Capture capture =
        fetch(
            post(at("/cu")),
            old -> {
              asked.add(old);
              return Optional.of(server.base() + "/cu");
            });

    assertThat(states(capture)).containsExactly(FetchState.EXPIRED);
    assertThat(asked).hasSize(1);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void asksForTheAddressOfWhatHasNone() throws IOException {
    server.on("GET", "/tep").reply(200, TestPictures.in("png"));
    Attachment unnamed = Attachment.at(Kind.PHOTO, "tep", "");

    assertThat(states(fetch(post(unnamed), old -> Optional.of(server.base() + "/tep"))))
        .containsExactly(FetchState.OK);
    assertThat(states(fetch(post(unnamed), NONE))).containsExactly(FetchState.MISSING);
  }

  @Test
  void fetchesFirstWhatExpiresFirst() throws IOException {
    List<String> paths =
        List.of("/khong", "/b?x-expires=1893456000", "/a?x-expires=1763776800&y=1");
    for (String path : List.of("/khong", "/a", "/b")) {
      server.on("GET", path).reply(200, TestPictures.in("png"));
    }

    Capture capture = fetch(post(paths.stream().map(this::at).toArray(Attachment[]::new)), NONE);

    assertThat(server.paths()).containsExactly("/a", "/b", "/khong");
    assertThat(capture.attachments().stream().map(Attachment::address))
        .containsExactlyElementsOf(paths.stream().map(path -> server.base() + path).toList());
  }

  @Test
  void leavesAloneWhatIsNotWaiting() throws IOException {
    Attachment sticker = Attachment.at(Kind.STICKER, "s", server.base() + "/s");
    Attachment gone = at("/g").failed(FetchState.MISSING);
    Attachment kept = Attachment.of(Kind.PHOTO, "k", Sha256.of(new byte[0]));

    assertThat(fetch(post(sticker, gone, kept), NONE).attachments())
        .containsExactly(sticker, gone, kept);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void boundsAnAlbumOfFortyThousand() throws IOException {
    server.on("GET", "/anh").reply(200, TestPictures.in("png"));

    Capture capture =
        fetch(post(Collections.nCopies(40_000, at("/anh")).toArray(Attachment[]::new)), NONE);

    assertThat(capture.attachments()).hasSize(MediaFetcher.MOST);
    assertThat(states(capture)).containsOnly(FetchState.OK);
    assertThat(problems)
        .containsExactly("expected 200 attachments or fewer, got 40000: only the first are taken");
  }

  @Test
  void passesOnThatTheStoreFails() {
    MediaFetcher media =
        new MediaFetcher(
            request -> {
              throw new IOException("no space left");
            });

    assertThatThrownBy(() -> media.fetch(post(at("/anh")), NONE, problems::add))
        .isInstanceOf(IOException.class);
  }

  private Attachment fetchOne(String path) throws IOException {
    return fetch(post(at(path)), NONE).attachments().getFirst();
  }

  private Capture fetch(Capture capture, Visit.FreshAddress fresh) throws IOException {
    return new MediaFetcher(world.fetcher()).fetch(capture, fresh, problems::add).capture();
  }

  private Attachment at(String path) {
    return Attachment.at(Kind.PHOTO, path, server.base() + path);
  }

  private static List<FetchState> states(Capture capture) {
    return capture.attachments().stream().map(Attachment::state).toList();
  }

  private static Capture post(Attachment... attachments) {
    return new Capture(
        new PostKey(Platform.WEB, "xa.example", "p-1"),
        "Phường An Hải",
        "",
        TestFetchers.START,
        TimePrecision.SECOND,
        "Lịch tiếp dân",
        "https://xa.example/p-1",
        Relation.NONE,
        List.of(attachments),
        PostState.LIVE,
        new Provenance(Route.PUBLIC_PAGE, Sha256.of(new byte[0]), TestFetchers.START));
  }
}
