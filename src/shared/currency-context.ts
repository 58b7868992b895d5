import { createContext } from '@lit/context';

/** The currency of the prices around an element. Outside an estimator nothing provides it. */
export const currencyContext = createContext<string | undefined>(Symbol.for('da-currency'));
