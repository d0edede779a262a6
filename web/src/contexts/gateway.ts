import { createContext } from '@lit/context';
import type { Gateway } from '../gateway/gateway.ts';

export const gatewayContext = createContext<Gateway>(Symbol('gateway'));
