import { SimFillDatabase } from '@/utils/database/database.ts';

/** The one connection of a view. Views read; what changes something is asked of the background. */
export const database = new SimFillDatabase();
