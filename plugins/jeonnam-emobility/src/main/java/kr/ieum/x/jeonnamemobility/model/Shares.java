package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.Refused;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.springframework.stereotype.Component;

/** How domestic the region's present vehicles are, and how domestic they should be by now. */
@Component
public class Shares {

    private final Models models;
    private final Records records;
    private final EmobilitySettings settings;

    Shares(Models models, Records records, EmobilitySettings settings) {
        this.models = models;
        this.records = records;
        this.settings = settings;
    }

    /** The present edition of each vehicle, by name. */
    List<ModelShare> present() {
        var present = models.present();
        var boms = models.boms(present.stream().map(Model::id).toList());
        return present.stream()
                .map(model -> {
                    var bom = boms.getOrDefault(model.id(), new Bom(List.of()));
                    return new ModelShare(model, bom, bom.on(records.today()));
                })
                .toList();
    }

    /**
     * Percent of all present vehicles together, one of each, 0 to 100; nothing when no vehicle has all its costs and
     * shares. Vehicles where something is missing are left out.
     */
    public Optional<BigDecimal> ofRegion() {
        return ofRegion(present());
    }

    static Optional<BigDecimal> ofRegion(List<ModelShare> present) {
        var inputs = present.stream()
                .filter(each -> each.share().percent().isPresent())
                .flatMap(each -> each.share().inputs().stream())
                .toList();
        return new DomesticShare(inputs).percent();
    }

    /** @throws Refused when the settings let it end before it begins */
    TargetPath path() {
        if (!settings.pathFrom().isBefore(settings.pathTo())) {
            throw new Refused(
                    "share.path-wrong",
                    settings.pathFrom().toString(),
                    settings.pathTo().toString());
        }
        return new TargetPath(
                settings.startPercent(), settings.targetPercent(), settings.pathFrom(), settings.pathTo());
    }
}
