package rasoat.model.port;

class InMemoryPictureStoreTest extends PictureStoreContract {

  @Override
  protected PictureStore emptyStore() {
    return new InMemoryPictureStore();
  }
}
