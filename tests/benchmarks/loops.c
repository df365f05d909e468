/* Baseline: the plain scalar loop z <- A z + W1 relu(W2 z + h2) + h1, one point after the other, every step. */
#include <stddef.h>

void iterate(const double *A, const double *W1, const double *W2, const double *h1, const double *h2,
             ptrdiff_t M, ptrdiff_t H, double *points, ptrdiff_t n, ptrdiff_t steps)
{
    double y[64], u[1024];
    for (ptrdiff_t p = 0; p < n; p++) {
        double *z = points + p * M;
        for (ptrdiff_t t = 0; t < steps; t++) {
            for (ptrdiff_t h = 0; h < H; h++) {
                double s = h2[h];
                for (ptrdiff_t j = 0; j < M; j++) s += W2[h * M + j] * z[j];
                u[h] = s > 0.0 ? s : 0.0;
            }
            for (ptrdiff_t i = 0; i < M; i++) {
                double s = h1[i];
                for (ptrdiff_t j = 0; j < M; j++) s += A[i * M + j] * z[j];
                for (ptrdiff_t h = 0; h < H; h++) s += W1[i * H + h] * u[h];
                y[i] = s;
            }
            for (ptrdiff_t i = 0; i < M; i++) z[i] = y[i];
        }
    }
}
