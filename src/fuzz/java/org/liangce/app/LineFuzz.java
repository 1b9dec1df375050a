package org.liangce.app;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/**
 * What Jazzer calls with texts that it makes so as to reach code it has not reached: the whole line takes them, and the laws hold.
 * {@code mvn -Pfuzz test}; see {@code src/docs/design.md}.
 */
public final class LineFuzz {

    private LineFuzz() {}

    /** Called once by name: the registers are read before the clock of the first text runs. */
    public static void fuzzerInitialize() {
        HostileText.check("first", "到2027年，南沙区新增企业100家。");
    }

    /** Called by name, again and again; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        HostileText.check("fuzzed", data.consumeRemainingAsString());
    }
}
