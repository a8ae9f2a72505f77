/** How soon somebody should look, by severity of a case, in minutes. */
export interface DueMinutes {
  CRISIS: number;
  RED: number;
  AMBER: number;
  OTHER: number;
}

/** Where a group has chosen nothing else. */
export const DEFAULT_DUE_MINUTES: DueMinutes = {
  CRISIS: 15,
  RED: 60,
  AMBER: 8 * 60,
  OTHER: 24 * 60,
};

/** The least and the most that a group can choose: a quarter hour, and a week. */
export const DUE_MINUTES_RANGE = { min: 15, max: 7 * 24 * 60 } as const;
