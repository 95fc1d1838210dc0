/** The oldest browsers that are served: JavaScript and CSS are both lowered to these. */
export const buildTargets = ['chrome80', 'edge80', 'firefox78', 'safari14', 'ios14'];
