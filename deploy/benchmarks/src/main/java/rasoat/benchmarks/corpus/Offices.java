package rasoat.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** All offices of the invented world, some busier than others. */
final class Offices {

  private static final double SKEW = 0.3;

  private final Skewed<Office> offices;
  private final Skewed<Place> communes;

  private Offices(List<Office> offices, List<Place> communes) {
    this.offices = new Skewed<>(offices, SKEW);
    this.communes = new Skewed<>(communes, 0);
  }

  static Offices read() {
    List<Place> provinces = Resource.lines("provinces.txt").stream().map(Place::parse).toList();
    List<Place> communes = Resource.lines("communes.txt").stream().map(Place::parse).toList();
    List<Office> offices = new ArrayList<>();
    for (String line : Resource.lines("bodies.tsv")) {
      String[] cells = line.split("\t");
      for (Place place : cells[0].equals("province") ? provinces : communes) {
        offices.add(new Office(cells[1], cells[2], List.of(cells[3].split(",")), place));
      }
    }
    return new Offices(offices, communes);
  }

  Office draw(RandomGenerator random) {
    return offices.draw(random);
  }

  Place commune(RandomGenerator random) {
    return communes.draw(random);
  }
}
