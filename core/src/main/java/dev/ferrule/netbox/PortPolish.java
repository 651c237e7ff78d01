package dev.ferrule.netbox;

import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The polish that the types of ports state ({@code lc-apc}), whoever says what is behind them. */
final class PortPolish {

    private final DeviceType type;

    PortPolish(DeviceType type) {
        this.type = type;
    }

    Inside.Units on(Inside.Units units) {
        return new Inside.Units(units.units().stream().map(this::on).toList());
    }

    private Inside.Unit on(Inside.Unit unit) {
        ItemType item = unit.type();
        List<Face> faces = new ArrayList<>();
        for (int f = 0; f < item.faces().size(); f++) {
            Face face = item.faces().get(f);
            Slope slope = slope(unit.names().get(f).getFirst(), unit.rear().get(f));
            faces.add(slope == null ? face : face.withSlope(slope));
        }
        return faces.equals(item.faces()) ? unit : new Inside.Unit(item.withFaces(faces), unit.names(), unit.rear());
    }

    private @Nullable Slope slope(String name, boolean rear) {
        return (rear ? type.rears() : type.fronts())
                .stream()
                        .filter(port -> port.name().equals(name))
                        .findFirst()
                        .map(port -> NetboxTypes.slope(port.type()))
                        .orElse(null);
    }
}
