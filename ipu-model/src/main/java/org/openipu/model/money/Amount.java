package org.openipu.model.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money: a decimal number and a currency. Every operation is exact or throws {@link ArithmeticException};
 * nothing is ever rounded. Amounts of other implementations are taken as operands, in the same currency only: another one
 * throws {@link MonetaryException}.
 *
 * <p>Two amounts are equal when currency and value are, whatever their trailing zeros: CHF 1.50 and CHF 1.5. An amount of
 * another implementation is never equal, as JSR 354 demands; {@link #isEqualTo} compares with it.
 *
 * <p>A quotient without an end, such as a third, throws {@link ArithmeticException}: divide the {@link #number()} to the
 * decimals wanted instead. A {@code double} or {@code float} counts as the decimal number that it prints; infinity and NaN
 * throw {@link ArithmeticException}.
 */
public final class Amount implements MonetaryAmount {

    /** The most digits that an amount has before the point, and the most after it. */
    public static final int MAX_DIGITS = 200;

    static final MonetaryContext CONTEXT = MonetaryContextBuilder.of(Amount.class)
            .setPrecision(2 * MAX_DIGITS)
            .setMaxScale(MAX_DIGITS)
            .setFixedScale(false)
            .build();

    private final CurrencyUnit currency;
    private final BigDecimal number;

    private Amount(CurrencyUnit currency, BigDecimal number) {
        this.currency = currency;
        this.number = ExactNumber.bounded(number);
    }

    /**
     * Returns an amount.
     *
     * @param currency the currency, of any implementation
     * @param number the number; its trailing zeros are kept
     * @return the amount
     * @throws ArithmeticException if it has more than {@link #MAX_DIGITS} digits before the point or after it
     */
    public static Amount of(CurrencyUnit currency, BigDecimal number) {
        return new Amount(currency, number);
    }

    /**
     * Returns an amount in a currency of ISO 4217.
     *
     * @param currencyCode the code, such as {@code CHF}
     * @param number the number as {@link BigDecimal} reads it, such as {@code 14400.00}; its trailing zeros are kept
     * @return the amount
     * @throws javax.money.UnknownCurrencyException if there is no such currency
     * @throws NumberFormatException if it is no number
     * @throws ArithmeticException if it has more than {@link #MAX_DIGITS} digits before the point or after it
     */
    public static Amount of(String currencyCode, String number) {
        return new Amount(IsoCurrency.of(currencyCode), new BigDecimal(number));
    }

    /**
     * Returns an amount of any implementation as one of this.
     *
     * @param amount the amount
     * @return an amount in the same currency with the same value
     * @throws ArithmeticException if it has more than {@link #MAX_DIGITS} digits before the point or after it
     */
    public static Amount from(MonetaryAmount amount) {
        return amount instanceof Amount own ? own : new Amount(amount.getCurrency(), exactNumber(amount));
    }

    /**
     * Takes the number out of an amount of any implementation.
     *
     * @param amount the amount
     * @return its exact value
     */
    public static BigDecimal exactNumber(MonetaryAmount amount) {
        return amount instanceof Amount own ? own.number : amount.getNumber().numberValueExact(BigDecimal.class);
    }

    /** Returns the number with the trailing zeros that it was made with, without an exponent. */
    public BigDecimal number() {
        return number;
    }

    @Override
    public CurrencyUnit getCurrency() {
        return currency;
    }

    @Override
    public AmountNumber getNumber() {
        return new AmountNumber(number);
    }

    @Override
    public MonetaryContext getContext() {
        return CONTEXT;
    }

    /** Returns a factory that makes this amount until it is told otherwise. */
    @Override
    public AmountFactory getFactory() {
        return new AmountFactory(currency, number);
    }

    @Override
    public int signum() {
        return number.signum();
    }

    @Override
    public boolean isGreaterThan(MonetaryAmount other) {
        return number.compareTo(operand(other)) > 0;
    }

    @Override
    public boolean isGreaterThanOrEqualTo(MonetaryAmount other) {
        return number.compareTo(operand(other)) >= 0;
    }

    @Override
    public boolean isLessThan(MonetaryAmount other) {
        return number.compareTo(operand(other)) < 0;
    }

    @Override
    public boolean isLessThanOrEqualTo(MonetaryAmount other) {
        return number.compareTo(operand(other)) <= 0;
    }

    @Override
    public boolean isEqualTo(MonetaryAmount other) {
        return number.compareTo(operand(other)) == 0;
    }

    @Override
    public Amount add(MonetaryAmount summand) {
        return with(number.add(operand(summand)));
    }

    @Override
    public Amount subtract(MonetaryAmount subtrahend) {
        return with(number.subtract(operand(subtrahend)));
    }

    @Override
    public Amount multiply(long factor) {
        return with(number.multiply(BigDecimal.valueOf(factor)));
    }

    @Override
    public Amount multiply(double factor) {
        return with(number.multiply(ExactNumber.of(factor)));
    }

    @Override
    public Amount multiply(Number factor) {
        return with(number.multiply(ExactNumber.of(factor)));
    }

    @Override
    public Amount divide(long divisor) {
        return with(number.divide(BigDecimal.valueOf(divisor)));
    }

    @Override
    public Amount divide(double divisor) {
        return with(number.divide(ExactNumber.of(divisor)));
    }

    @Override
    public Amount divide(Number divisor) {
        return with(number.divide(ExactNumber.of(divisor)));
    }

    @Override
    public Amount remainder(long divisor) {
        return with(number.remainder(BigDecimal.valueOf(divisor)));
    }

    @Override
    public Amount remainder(double divisor) {
        return with(number.remainder(ExactNumber.of(divisor)));
    }

    @Override
    public Amount remainder(Number divisor) {
        return with(number.remainder(ExactNumber.of(divisor)));
    }

    @Override
    public Amount[] divideAndRemainder(long divisor) {
        return parts(BigDecimal.valueOf(divisor));
    }

    @Override
    public Amount[] divideAndRemainder(double divisor) {
        return parts(ExactNumber.of(divisor));
    }

    @Override
    public Amount[] divideAndRemainder(Number divisor) {
        return parts(ExactNumber.of(divisor));
    }

    @Override
    public Amount divideToIntegralValue(long divisor) {
        return with(number.divideToIntegralValue(BigDecimal.valueOf(divisor)));
    }

    @Override
    public Amount divideToIntegralValue(double divisor) {
        return with(number.divideToIntegralValue(ExactNumber.of(divisor)));
    }

    @Override
    public Amount divideToIntegralValue(Number divisor) {
        return with(number.divideToIntegralValue(ExactNumber.of(divisor)));
    }

    @Override
    public Amount scaleByPowerOfTen(int power) {
        return with(number.scaleByPowerOfTen(power));
    }

    @Override
    public Amount abs() {
        return signum() < 0 ? negate() : this;
    }

    @Override
    public Amount negate() {
        return with(number.negate());
    }

    @Override
    public Amount plus() {
        return this;
    }

    @Override
    public Amount stripTrailingZeros() {
        return with(number.stripTrailingZeros());
    }

    /** Compares by currency code, then by value; with other implementations too. */
    @Override
    public int compareTo(MonetaryAmount other) {
        int byCurrency = code().compareTo(other.getCurrency().getCurrencyCode());
        return byCurrency != 0 ? byCurrency : number.compareTo(exactNumber(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && code().equals(that.code()) && number.compareTo(that.number) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * code().hashCode() + number.stripTrailingZeros().hashCode();
    }

    /** Returns currency and number: {@code CHF 14400.00}. */
    @Override
    public String toString() {
        return code() + " " + number.toPlainString();
    }

    private String code() {
        return currency.getCurrencyCode();
    }

    private Amount with(BigDecimal result) {
        return new Amount(currency, result);
    }

    private Amount[] parts(BigDecimal divisor) {
        BigDecimal[] parts = number.divideAndRemainder(divisor);
        return new Amount[] {with(parts[0]), with(parts[1])};
    }

    private BigDecimal operand(MonetaryAmount other) {
        String otherCode = other.getCurrency().getCurrencyCode();
        if (!code().equals(otherCode)) {
            throw new MonetaryException("currencies are never mixed: " + code() + " and " + otherCode);
        }
        return exactNumber(other);
    }
}
