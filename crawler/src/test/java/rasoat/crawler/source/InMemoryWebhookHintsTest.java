package rasoat.crawler.source;

class InMemoryWebhookHintsTest extends WebhookHintsContract {

  @Override
  protected WebhookHints open() {
    return new InMemoryWebhookHints();
  }
}
