package niengiam.text;

import java.util.Map;
import niengiam.model.Language;

/** The word for a power of ten, as units carry it. */
public final class ScaleWord {

    private static final Map<Integer, String> VI =
            Map.of(0, "", 3, "nghìn", 6, "triệu", 9, "tỷ", 12, "nghìn tỷ", 15, "triệu tỷ", 18, "tỷ tỷ");
    private static final Map<Integer, String> EN = Map.of(
            0, "", 3, "thousand", 6, "million", 9, "billion", 12, "trillion", 15, "quadrillion", 18, "quintillion");

    private ScaleWord() {}

    /** Powers without a word of their own are printed as such: {@code 10^21}. */
    public static String of(int exponent, Language language) {
        String word = (language == Language.VI ? VI : EN).get(exponent);
        return word != null ? word : "10^" + exponent;
    }
}
