package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({"0.3125, 0.312", "0.4375, 0.438", "0.5, 0.500", "0.9996, 1.000", "1, 1.000", "0, 0.000", "-1e-20, 0.000", "NaN, –"})
    void threeDecimals(double figure, String shown) {
        assertEquals(shown, Rounded.three(figure));
    }

    @ParameterizedTest
    @CsvSource({"0.0123, +0.012", "-0.1, -0.100", "0, +0.000", "-1e-9, +0.000", "NaN, –"})
    void differences(double figure, String shown) {
        assertEquals(shown, Rounded.difference(figure));
    }
}
