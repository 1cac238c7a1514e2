package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A unit of measure, by the name that the reader of quantities gives it, so that gigawatts can be told from megawatts.
 *
 * @param base   what it measures
 * @param factor how many of the base it is, exactly
 */
record PhysicalUnit(String base, BigDecimal factor) {

    private static final Map<String, PhysicalUnit> NAMES = Map.ofEntries(
            unit("kWh", "energy", "1E3"), unit("MWh", "energy", "1E6"), unit("GWh", "energy", "1E9"),
            unit("TWh", "energy", "1E12"),
            unit("kW", "power", "1E3"), unit("MW", "power", "1E6"), unit("GW", "power", "1E9"),
            unit("nm", "length", "1E-9"), unit("mm", "length", "1E-3"), unit("meters", "length", "1"),
            unit("km", "length", "1E3"),
            unit("kg", "mass", "1"), unit("tons", "mass", "1E3"), unit("kt", "mass", "1E6"),
            unit("MB", "data", "1E6"), unit("GB", "data", "1E9"), unit("TB", "data", "1E12"), unit("PB", "data", "1E15"),
            unit("miles", "miles", "1"), unit("inches", "inches", "1"), unit("feet", "feet", "1"), unit("ounces", "ounces", "1"),
            unit("barrels", "barrels", "1"), unit("hectares", "hectares", "1"), unit("acres", "acres", "1"),
            unit("square meters", "square meters", "1"), unit("square feet", "square feet", "1"));

    /** The unit of that name; null for any noun that is counted rather than measured. */
    static PhysicalUnit of(String name) {
        return name == null ? null : NAMES.get(name);
    }

    /** The unit of a quantity: the one that was read, or the letters that its text ends with; null where neither is one. */
    static PhysicalUnit of(Quantity quantity) {
        PhysicalUnit read = of(quantity.unit());
        String text = quantity.text();
        int at = text.length();
        while (at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 128) {
            at--;
        }
        return read != null ? read : of(text.substring(at));
    }

    private static Map.Entry<String, PhysicalUnit> unit(String name, String base, String factor) {
        return Map.entry(name, new PhysicalUnit(base, new BigDecimal(factor)));
    }
}
