package niengiam.chart.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.chart.spec.ChartSpec;
import niengiam.model.Language;

/** Every hard case in every language, by name. */
final class HardCases {

    private HardCases() {}

    static Map<String, ChartSpec> all() {
        final Map<String, ChartSpec> cases = new LinkedHashMap<>();
        for (final Language language : Language.values()) {
            for (final ChartSpec spec : List.of(
                    HardFigures.fdiProjectsWithGaps(language),
                    HardFigures.fdiCapitalColumns(language),
                    HardFigures.editorialOffices(language),
                    HardFigures.editorialOfficesLine(language),
                    HardFigures.population(language),
                    HardFigures.twoPopulations(language),
                    HardFigures.visitsWithPartYears(language),
                    HardFigures.visitsTwoSeries(language),
                    HardFigures.travelTurnover(language),
                    HardFigures.changeWithNegatives(language),
                    HardFigures.partYearLast(language),
                    HardExtremes.brokenSeries(language),
                    HardExtremes.brokenColumns(language),
                    HardExtremes.onePoint(language),
                    HardExtremes.onePointLine(language),
                    HardExtremes.allZeros(language),
                    HardExtremes.huge(language),
                    HardExtremes.longNames(language),
                    HardExtremes.rightToLeft(language),
                    HardExtremes.manyYears(language),
                    HardRows.sixtyThreeProvinces(language),
                    HardRows.deviations(language),
                    HardRows.revisedFigures(language),
                    HardPace.nineYears(language),
                    HardTiles.before(language),
                    HardTiles.today(language))) {
                cases.put(spec.id() + "." + language.tag(), spec);
            }
            HardCombinations.all(language).forEach(spec -> cases.put(spec.id() + "." + language.tag(), spec));
        }
        return cases;
    }
}
